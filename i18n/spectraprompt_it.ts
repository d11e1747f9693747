<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>Il disegno di campionamento {sample} è sconosciuto; scegliere {choices}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>Non resta alcun pixel di riferimento di {reference} da confrontare; indicare un riferimento distinto da ciò che viene escluso.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>Non resta alcun pixel di riferimento di {reference} da confrontare senza quelli di {excluded}; indicare un riferimento distinto da ciò che viene escluso.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} indica le classi per nome, ma la mappa non dà un nome a tutte le sue; usare un riferimento con gli id di classe della mappa, o una mappa con nomi di classe.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>Nessuna delle classi di {reference} ({asked}) è tra quelle della mappa ({offered}); scegliere un altro campo, o rinominare le classi in uno dei due.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>I poligoni di {path} non si sovrappongono alla scena; verificare che entrambi mostrino lo stesso luogo e che i loro sistemi di riferimento delle coordinate siano corretti.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}, layer {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>Il file {path} con poligoni non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{path} non può essere letto come poligoni; indicare un file vettoriale (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} non contiene alcun poligono; disegnarne almeno uno, o mappare tutto.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>Le coordinate di {path} non possono essere convertite in quelle della scena; salvare i poligoni nel sistema di riferimento delle coordinate della scena.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} contiene punti o linee, che non delimitano un'area; indicare poligoni (punti e linee si possono trasformare in poligoni con un buffer).</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>Sono indicati degli strati, ma il riferimento non è dichiarato come campione casuale stratificato; dichiararlo, o tralasciare gli strati.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>lettura del raster di classi</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>lettura del riferimento</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{pixels} pixel di riferimento di {classes} classi.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>lettura degli strati</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>Il riferimento ha i campi di un campione casuale stratificato; dichiararlo come tale per far stimare l'accuratezza dell'intera mappa e le aree delle classi.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>Il riferimento è formato da poligoni. Gli errori standard valgono solo se ogni suo pixel è stato estratto singolarmente; i pixel di un poligono estratto per intero si somigliano, e gli errori sono allora maggiori di quelli indicati.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>confronto</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>valutato</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>La mappa non ha dati in alcun pixel di riferimento di {reference}: è stata creata solo all'interno di {inside}; indicare un riferimento di luoghi all'interno.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>La mappa è stata creata solo all'interno di {inside}: {count} pixel di riferimento dove non ha dati è escluso.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>La mappa è stata creata solo all'interno di {inside}: {count} pixel di riferimento dove non ha dati sono esclusi.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} è un file zip, ma non un modello: non ha un manifesto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>Il manifesto di {name} è stato modificato dopo la scrittura</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>In {name} manca il componente {member}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>un componente presente due volte</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} contiene {what}, il che non accade in alcun modello di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} dichiara di contenere più della sua dimensione</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>il modello {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{member} in {name} non è valido: {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{member} in {name} è stato modificato dopo la scrittura</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{member} in {name} è compresso, il che non accade in alcun modello di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{member} in {name} non ha la dimensione con cui è stato scritto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{member} in {name} ha {size} byte, più dei {limit} consentiti</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>Il manifesto di {name} è danneggiato</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} è un file zip, ma non un modello di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>format_version in {name} è {version}, che non è una versione</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} ha la versione di formato {version}, questo programma legge fino alla {known}; aggiornare SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>Il file di modello {name} non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>{name} non può essere letto: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} è vuoto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} è troncato o danneggiato</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} non è un file di modello di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} è troncato o danneggiato ({problem})</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>scegliere un file .spm</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>copiarlo o addestrarlo di nuovo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>addestrarlo di nuovo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}; {advice}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>manca</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>è {value}, non {kind}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>Il campo {field} nel manifesto di {name} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>un oggetto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>un elenco</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>un numero intero</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>un testo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>Il campo format_version nel manifesto di {name} è {version}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>Il campo radius nel manifesto di {name} è negativo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>Il campo encoder.dim nel manifesto di {name} non è positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>Il campo accuracy.validation_matrix del manifesto di {name} non è una tabella di {size} × {size} conteggi</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>non è positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>non è un elenco di {bands} valori, uno per banda</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>contiene qualcosa di diverso da true e false</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>non ha alcuna banda buona</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>contiene qualcosa di diverso da numeri positivi</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>Il campo {where} di {name} ha la chiave {key}, che non è un testo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>Il campo {where} di {name} è {value}, che non è un numero finito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>Il campo {where} di {name} è di tipo {kind}, che JSON non può contenere</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>Negli embedding di testo di {name} manca '{key}'</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>Gli embedding di testo '{key}' di {name} sono {type} {shape}, non float32 {expected} per {classes} classi</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>Il tensore {key} di {what} ha il tipo {type}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{member} in {name} è danneggiato ({problem})</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>{pairs} coppie di classi differiscono, e {path} può contenerne {limit}; riunire prima le classi secondo i loro genitori.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>Il raster di classi {path} non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>{path} non può essere letto come raster{detail}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} ha {bands} bande, ma un raster di classi ne ha una; sceglierne un altro.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} è danneggiato: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} contiene numeri non interi, quindi non è un raster di classi; sceglierne uno i cui pixel siano id di classe.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} contiene il valore {bad}, ma gli id di classe vanno da 1 a {max_class_id}; contrassegnare gli altri valori come nodata.</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>lettura dei pixel etichettati</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>lettura delle etichette</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>risposta pronta</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>Codifica del vocabolario</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>Il prompt {text} non si distingue dal testo medio; sia più specifico.</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>I prompt di {name} si annullano a vicenda; faccia in modo che descrivano una cosa sola.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>non calibrata: il modello non è stato addestrato su questa scena</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>Il limite di memoria deve essere positivo, ma è {limit} MiB.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>caricamento del modello</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>Calcolo con {engine} su {device}.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} non ha alcun pixel valido nell'area da classificare: ogni pixel è nodata, mascherato o non è un numero.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>scrittura</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>classificato</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>calcolo degli embedding dei prompt</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>La soglia dei pixel non classificati è stata determinata per i prompt dell'addestramento, non per questi.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>L'insieme di prompt {prompts} usa tutti gli id di classe; lasciarne libero uno per i pixel non classificati.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>Il modello non contiene una soglia determinata per i pixel non classificati; indicare una similarità del coseno tra -1 e 1 invece di 'auto', o addestrare di nuovo il modello.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>La soglia dei pixel non classificati deve essere 'auto' o una similarità del coseno tra -1 e 1, ma è {wanted}.</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>compared</source>
   <translation>confrontato</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>{before} → {after}: {pixels}.</source>
   <translation>{before} → {after}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene's spectra were not compared: no valid pixel was among those read.</source>
   <translation>Gli spettri della scena non sono stati confrontati: tra i pixel letti nessuno era valido.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>Gli spettri di {scene} hanno una forma diversa da quelli su cui il modello è stato addestrato ({percent} % della loro varianza); sono in altre unità, per esempio radianza invece di riflettanza? Convertire la scena, o addestrare un modello su di essa.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>Gli spettri della scena sono diversi da quelli su cui il modello è stato addestrato ({percent} % della loro varianza); la mappa può essere sbagliata. Verificare che entrambe le scene siano nelle stesse unità e mostrino lo stesso tipo di territorio.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>La scena non ha bande a {ranges}; {count} delle {model_bands} bande del modello sono stimate dalle altre, come suggeriscono gli spettri della sua scena di addestramento.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>La scena non indica lunghezze d'onda; le sue {bands} bande buone sono considerate quelle del modello a {first}–{last} nm. Verificare che il sensore sia lo stesso.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{bands} bande buone su {all_bands}</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>Il modello richiede {model_bands} bande e non conosce lunghezze d'onda, ma la scena ha {found}; usare una scena con altrettante bande buone, o addestrare un modello su questa.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>Il modello richiede {model_bands} bande a {first}–{last} nm, ma la scena ha {found} e non indica lunghezze d'onda; impostarne le lunghezze d'onda, o addestrare un modello su di essa.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>Dispositivo sconosciuto: {wanted}; usare auto, cpu o cuda.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA ({name})</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>È stato richiesto CUDA, ma non può essere usato: {problem}. Usare auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU ({count} thread)</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}; nessuna GPU: {reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>questa build di torch non ha CUDA</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>non è stato trovato alcun dispositivo o driver CUDA, o il driver è troppo vecchio per questa versione di torch</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>un calcolo di prova sulla GPU ha dato un risultato sbagliato</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>ricerca dei dispositivi</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} non ha una classe in alcun pixel etichettato di {labels}; confrontarlo con etichette del luogo che mostra.</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>scrittura del disaccordo</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>lettura della mappa in corrispondenza delle etichette</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>lettura delle etichette</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>confrontato con le etichette</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>Pixel etichettati dove la mappa non ha dati: {outside}.</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>{name}: {pixels}.</source>
   <translation>{name}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{version} with Python {python}</source>
   <translation>{version} con Python {python}</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>cannot be imported into {python} ({problem}); install it there.</source>
   <translation>non può essere importato in {python} ({problem}); installarlo lì.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}, {dimensions} dimensioni, sha256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>Sono state richieste {components} componenti, ma la base ne ha {known}; richiederne da 1 a tale numero.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>Sono state richieste {components} componenti, ma gli embedding dei {pixels} pixel campionati da {scene} ne hanno {found}; richiederne da 1 a {found}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>la scena</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>Sono state richieste {components} componenti, ma gli embedding dei {pixels} pixel campionati da {scene} ne hanno 0; richiedere l'embedding intero, o usare la base di un'altra scena.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>La base delle componenti degli embedding in {source} è danneggiata; creare di nuovo quel raster.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>Il modello non è stato addestrato su questa scena; verificare che cosa distingue.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} non ha alcun pixel valido nell'area da mappare: ogni pixel è nodata, mascherato o non è un numero.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>mappato</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} non contiene una base di componenti degli embedding; indicare un raster di componenti scritto da SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>Contenuto degli embedding sconosciuto: {content}; usare {choices}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>L'embedding intero non ha né componenti né una base; tralasciare entrambi, o richiedere le componenti.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>Si deve richiedere almeno 1 componente, ma ne sono richieste {count}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>Le componenti in {path} sono state create con un altro modello; la loro base non ha significato per questo: usare lo stesso modello, o tralasciare la base.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>L'embedding di ogni pixel ha {dim} numeri propri, uno per banda.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>una scena</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base indicata, stimata da {pixels} pixel di {scene}: {components} componenti contengono il {percent} % della varianza degli embedding ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base stimata da {pixels} pixel di {scene}: {components} componenti contengono il {percent} % della varianza degli embedding ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>campionamento degli embedding</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>Il prompt {text}… ha {length} token; il codificatore di testo legge solo i primi {limit}, quindi occorre accorciarlo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>Il codificatore di testo {spec} non esiste; indicare {choices}, una cartella con un modello, o un repository 'owner/name' dell'hub dei modelli con la sua revisione.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>Il codificatore di testo {repository} dell'hub dei modelli richiede una revisione: l'hash completo del commit, di 40 caratteri, perché il modello resti lo stesso.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>Il codificatore di testo {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>La cartella {folder} non contiene un codificatore di testo utilizzabile: non si può leggere {lacking}. Servono config.json, model.safetensors e i file del tokenizer.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>I pesi del codificatore di testo {name} in {folder} non sono quelli attesi (SHA-256 {checksum}… invece di {expected}…); eliminare quella cartella e installare di nuovo il codificatore.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>Il codificatore di testo {name} non è installato; eseguire '{command}' nell'ambiente del motore, o mettere i suoi file in {folder}.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} Non può essere scaricato, perché huggingface_hub non è installato.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} Non viene scaricato, perché HF_HUB_OFFLINE è impostato.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} Non viene scaricato per questo scopo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} Lo scaricamento di {repository} non è riuscito: {problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} non è il file ONNX che era stato scritto (SHA-256 {checksum}…, non {expected}…); eliminare quella cartella ed esportare di nuovo il codificatore.</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>pronto (Python {version}, {python})</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>L'esecuzione è stata annullata prima di iniziare.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>Motore sconosciuto: {wanted}; usare {choices}.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>Nessun motore può calcolare la mappa: torch non è installato. {problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>Il motore torch non può essere usato ({problem}); installare il pacchetto torch dove è in esecuzione il motore di SpectraPrompt, o usare il motore onnxruntime.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>onnxruntime non ha trovato alcun dispositivo, driver o libreria CUDA utilizzabile</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}; nessuna GPU: {no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>nessun motivo indicato</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>{data} non può essere scritto ({reason}).</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>L'esecuzione è stata annullata; nulla è stato scritto.</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>lettura del modello</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>esportato</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>L'estensione deve essere XMIN YMIN XMAX YMAX, con ogni minimo inferiore al rispettivo massimo, ma è {extent}.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>La griglia di {source} è ruotata; mapparlo per intero, senza estensione.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>L'estensione {extent} non contiene alcun pixel di {source}; sceglierne un'altra.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>Nel Python del motore, {python}, manca il pacchetto {package}; installarlo lì, o scegliere un altro Python.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>La GPU ha troppo poca memoria libera per questo; chiudere gli altri programmi che la usano, o scegliere la CPU.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>Il motore ha esaurito la memoria; chiudere altri programmi o abbassare il limite di memoria.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>Il motore ha incontrato un problema imprevisto ({kind}: {error}); segnalarlo allegando il log del motore.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>Il codificatore di testo in {folder} non ha un tokenizer; aggiungere il file tokenizer.json del modello.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>I nuovi prompt richiedono il codificatore di testo in {folder}, che non può essere usato: {problem} Con i pacchetti torch e transformers potrebbe esserlo.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>Il file {file} non descrive un codificatore di testo: non indica nessuno di {fields}.</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>il primo ha {columns} x {rows} pixel (colonne x righe), il secondo {other_columns} x {other_rows}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>i loro sistemi di riferimento delle coordinate sono diversi: {one} e {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>senza nome</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>i loro pixel hanno dimensioni diverse: {width} x {height} e {other_width} x {other_height} unità di mappa</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>il secondo si trova {east} unità di mappa a est e {north} a nord del primo</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>Il protocollo di {what} è {protocol}, quello di questo motore è {known}; installare la stessa versione da entrambe le parti.</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>conteggio delle etichette</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} contiene {value}, che non è un id di classe; indicare un raster di numeri interi.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} ha {bands} bande; le etichette sono una sola banda di id di classe (non un'immagine RGB).</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} contiene numeri complessi; indicare un raster di numeri interi.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} ha {rows} x {columns} pixel, la scena {scene_rows} x {scene_columns} (righe x colonne), e non sono entrambi georeferenziati; indicare etichette della dimensione della scena.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>La scena</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} non ha un sistema di riferimento delle coordinate, mentre {other} ne ha uno; assegnarlo (in QGIS: Strumenti di Processing, 'Assegna proiezione').</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} è danneggiato: i suoi pixel non possono essere letti; copiarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>{source} non può essere portato sulla griglia della scena: è danneggiato, o il suo sistema di riferimento delle coordinate è sbagliato; controllare entrambi.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} non si sovrappone alla scena; verificare che entrambi mostrino lo stesso luogo e che i loro sistemi di riferimento delle coordinate siano corretti.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} non ha alcun pixel etichettato nella scena (0 e nodata sono non etichettati).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} non ha un layer {name}; i suoi layer sono: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} non ha un layer con poligoni o punti (layer: {listed}).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} ha più layer; indicare quello da usare: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} non ha un campo di testo o numerico {name}; i suoi campi sono: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>Non è chiaro quale campo di {source} contenga la classe; indicarne uno tra: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} non ha un campo di testo o intero che contenga la classe; aggiungerne uno.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>Il campo {field} di {source} contiene {value}, che non è un id di classe; scegliere un campo di testo o intero.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} non ha alcun poligono o punto con una classe nel campo {field} (valori vuoti e 0 sono non etichettati).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} non ha alcun poligono o punto.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>Le coordinate di {source} ({own}) non possono essere convertite in quelle della scena ({other}); salvare le etichette nel sistema di riferimento delle coordinate della scena.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} contiene una geometria {geometry}; le etichette sono poligoni o punti (le linee si possono trasformare in poligoni con un buffer).</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>lettura degli spettri</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} non ha alcun pixel valido: ogni pixel è nodata, mascherato o non è un numero. Controlli il valore nodata e le bande difettose.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>Tutti gli spettri di {scene} hanno la stessa forma; non c’è nulla da distinguere.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>Tutti i {count} pixel etichettati cadono su nodata di {scene}; verifichi che le etichette appartengano a questa scena.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>classe {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>Le classi di {source} che non corrispondono a nessuna delle classi richieste sono escluse: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>In {source}, {count} pixel sotto elementi di classi diverse è escluso.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>In {source}, {count} pixel sotto elementi di classi diverse sono esclusi.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>In {source}, queste classi non contengono il centro di alcun pixel della scena: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>In {source}, queste classi hanno un solo pixel etichettato: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>Il file di etichette {name} non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{name} non può essere letto come etichette; indicare un raster (GeoTIFF, ENVI, …) o un file vettoriale (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}, campo {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>In {source}, su ogni pixel etichettato ({pixels}) si trovano elementi di classi diverse; dare a ogni luogo una sola classe.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>Nessun poligono di {source} contiene il centro di un pixel della scena; disegnarne di più grandi.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>Nessuna delle classi di {source} ({asked}) è nell'insieme di prompt {prompts} ({offered}); scegliere un altro campo o insieme di prompt, o rinominare le classi in uno dei due.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>Backbone sconosciuto: {name}; usare {known}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>Le quote di etichette devono essere superiori a 0 e al massimo pari a 1.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>Calcolo su {device}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>Le etichette di {labels} sono troppo vicine tra loro o troppo poche per tenere da parte dei blocchi; etichettare più aree, più distanti.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>Con il {percent} % delle etichette ({pixels} pixel): {accuracy} % su {tested} pixel di blocchi tenuti da parte.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>fatto</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>non calibrata per questi prompt</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>Note solo dal testo, il modello non è mai stato addestrato su di esse: {classes}. Verificare queste classi sulla mappa.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>I prompt differiscono da quelli dell'addestramento per: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>Classi addestrate escluse dalla mappa: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>Le confidenze non sono calibrate per questi prompt.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>Non c'è alcuna interrogazione; indicare almeno un testo da cercare.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>L'interrogazione {number} è vuota; indicare un testo da cercare.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>L'interrogazione {number} ({text}) ripete l'interrogazione {earlier}; indicare ogni testo una sola volta.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>interrogazione {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>Questi testi richiedono il codificatore di testo del modello, {wanted}, che non è tra quelli noti per nome ({choices}); indicare come codificatore la cartella in cui si trova.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>Il modello è stato creato con il codificatore di testo {wanted} (SHA-256 {checksum}…), non con {other} ({own_checksum}…): nel suo spazio i testi si trovano altrove; indicare quel codificatore, o addestrare di nuovo il modello con questo.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>{first} e {second} non possono essere confrontati pixel per pixel: {difference}; mappare la stessa estensione della stessa scena, o riportare uno sulla griglia dell'altro.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>Nessun pixel ha una classe sia in {first} sia in {second}; confrontare mappe di uno stesso luogo.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>l'insieme di prompt {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>l'insieme di prompt {prompts}, conservato nella mappa</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>la sua tabella degli attributi</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>Nessuna delle classi di {raster} ha un genitore in {source}; indicare un insieme di prompt le cui classi abbiano genitori e i nomi di quelle della mappa.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>conteggio delle classi</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>Origine dei genitori: {source}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>Senza genitore, e mantenute come sono: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>scrittura delle classi genitrici</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>I poligoni di {inside} sono fuori dall'estensione da mappare; scegliere un'altra estensione, o tralasciarla.</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>Nessun poligono di {inside} contiene il centro di un pixel da mappare; disegnarne di più grandi.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>Rete di base {name} sconosciuta; questa versione conosce {known}.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>La rete di base {name} non può essere creata dalle sue impostazioni: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>non addestrato su questa scena</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>Il modello non è stato addestrato su questa scena: prendere la mappa come prima stima e verificarla. La sua confidenza è inferiore a {limit} nel {share} % dei pixel. Per una mappa affidabile, etichettare alcune aree e addestrare su di esse.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>La memoria libera non basta nemmeno per una sola riga della scena; chiudere altri programmi.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>onnxruntime non può usare il grafo ONNX del modello ({problem}); usare il motore torch, o addestrare di nuovo il modello.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>È stato richiesto CUDA, ma onnxruntime non può avviarlo; usare il dispositivo auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA (onnxruntime)</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>È stato richiesto CUDA, ma non può essere usato: questa build di onnxruntime non ha CUDA. Usare auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>Il motore onnxruntime non può essere usato ({problem}); installare il pacchetto onnxruntime dove è in esecuzione il motore di SpectraPrompt, o usare il motore torch.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra è una finestra con un bordo di {radius} pixel su ogni lato; valid è false su nodata e fuori dalla scena. band_matrix e prompt_matrix si possono tralasciare: sono allora le bande e le classi del modello stesso. Le similarità sono coseni, in questo ordine delle classi: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} esiste già; indicare una cartella che non esiste, o una vuota.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>La cartella {path} non può essere scritta: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>Non esiste un grafo ONNX di un codificatore di testo con {key} {value}; servono i pacchetti torch e transformers.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>Per scrivere ONNX serve il pacchetto onnx ({problem}); installarlo dove è in esecuzione il motore di SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>Il grafo ONNX richiede il peso {name}, che manca.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>Il grafo ONNX non prevede il peso {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>I pesi occupano {size} MiB; un file ONNX ne contiene al massimo 2048 MiB.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>Non esiste un grafo ONNX con l’attivazione {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>Non esiste un grafo ONNX del backbone {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>Il grafo ONNX del backbone {name} non conosce la sua impostazione {setting}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>non restituisce un vettore di {size} numeri per {text}</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>Il codificatore di testo in {folder} non può essere usato con onnxruntime: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>Non è indicato alcun file di output; indicarne uno.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>L'output {path} deve terminare con {suffixes}; rinominarlo.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>Il nome dell'output {path} è più lungo di {limit} byte; accorciarlo.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>L'output {path} è una cartella; indicare un file al suo interno.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>L'output {path} non è un file regolare; indicarne un altro.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>L'output {written} è anche un input o un altro output di questa esecuzione; scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>{path} non può essere sostituito: forse un altro programma lo tiene aperto. Chiuderlo lì (in QGIS, rimuovere il layer), o scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>Non c'è più spazio per scrivere {path}; liberarne, o scegliere un altro disco.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>{path} non può essere scritto: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} è un file, non una cartella; sceglierne un'altra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>La cartella {folder} non esiste; crearla o sceglierne un'altra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} è protetto da scrittura; rimuovere la protezione o scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>Non è possibile scrivere nella cartella {folder} ({problem}); sceglierne un'altra.</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>Le righe da {first} a {last} di {name} non possono essere lette ({problem}); il file sembra danneggiato o incompleto, quindi occorre copiarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>lettura del pixel</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>confronto del pixel con le classi</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>Un pixel si richiede con due numeri, x e y in unità di mappa oppure riga e colonna; sono stati ricevuti {at} e {pixel}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>Il punto {x}, {y} è fuori da {scene}; indicare un punto al suo interno, nelle unità del suo sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>Non esiste un pixel nella riga {row}, colonna {column} di {scene}; le righe vanno da 0 a {last_row}, le colonne da 0 a {last_column}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>Il modello non è stato addestrato su questa scena: prendere la sua risposta come prima stima.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>Le similarità dei singoli prompt non sono note: {problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>Il raster di classi {path} non può essere scritto: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>l'id di classe {class_id} ({name}) è fuori dall'intervallo da 1 a {max_class_id}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>l'id di classe {class_id} è indicato due volte</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>la classe {class_id} non ha un nome</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>il colore {colour} della classe {name} non è '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>non c'è alcuna classe</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>Una classe da confrontare non ha alcun prompt; tralasciarla.</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>classe {number} ({prompt})</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>caricamento del codificatore di testo</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>due colonne hanno il nome {field}; tenerne una.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>nessuna riga dà i nomi alle colonne; iniziare con id, name, colour, parent, prompt 1, prompt 2, … separati da virgole, punti e virgola o tabulazioni.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>il CSV non può essere letto: {error}.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>la riga della classe {name} ha {cell} in una colonna senza nome; chiamare la colonna 'prompt', o racchiudere tra virgolette i testi che contengono il separatore.</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>nella riga {row} ({name}), il campo 'id' non è un numero intero; inserirne uno.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>classe {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>non è un numero intero</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>è fuori dall'intervallo da 1 a {max_class_id}; 0 significa non classificato</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>è vuoto; dare un nome alla classe</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>si legge come l'id di un'altra classe; usare parole</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>è {colour}; scriverlo come '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>non è un elenco di testi</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>è vuoto; descrivere la classe almeno una volta</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>ha un testo vuoto (numero {position}); rimuoverlo</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>è vuoto o è la classe stessa; tralasciarlo</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>è vuoto; dare un nome all'insieme</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>è {language}; scrivere un codice come 'en'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>è vuoto; aggiungere almeno una classe</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>L'insieme di prompt {name} non ha una classe con id {class_id}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>L'insieme di prompt {path} non è né un file .json né un file .csv.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>L'insieme di prompt {name} non esiste; indicare un file .json o .csv, o uno degli insiemi inclusi: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>in {where}, il campo '{field}' {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>contiene {value} dove è atteso un testo</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>contiene caratteri di controllo: {text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>è anche quello di {name}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>è anche quello della classe {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>ripete {text} della classe {class_id} ({name}); le classi si distinguono solo per i loro prompt</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>porta a un ciclo; due classi non possono essere l'una genitore dell'altra</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} non è un file JSON: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>l'insieme di prompt</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where} deve essere un oggetto JSON con un elenco 'classes'.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>deve essere {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>l'insieme di prompt ha la versione di schema {version}, questa versione di SpectraPrompt legge fino alla {known}; aggiornare SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>deve essere un elenco</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>voce {number} di 'classes'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where} deve essere un oggetto con id, name e prompts.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>classe {class_id} ({name}), {where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>deve essere un elenco di testi</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>non è noto; quelli noti sono {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>il campo {repeated} compare due volte in un oggetto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>L'insieme di prompt {path} non esiste; indicare un file .json o .csv, o uno degli insiemi inclusi: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>L'insieme di prompt {path} non può essere letto: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>L'insieme di prompt {path} non è testo UTF-8; salvarlo di nuovo come UTF-8 (in un foglio di calcolo: 'CSV UTF-8').</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>propagazione delle etichette lungo i bordi</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>La propagazione delle classi lungo i bordi non si è stabilizzata in {steps} passi; si prosegue con ciò che c’è.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} non ha pixel; scegliere un altro file.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} ha una sola banda; una scena iperspettrale ne ha molte, quindi scegliere il raster che contiene tutte le bande.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} contiene numeri complessi ({gdal_name}); convertirlo prima in numeri reali, per esempio riflettanza.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} contiene pixel di tipo {gdal_name}, che non è supportato; convertirlo prima in Float32.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>Il file {file} non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} è una cartella; scegliere un file raster al suo interno.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>Non si hanno i permessi per leggere {file}; modificarli.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} è un file vuoto; copiarlo o esportarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} è un file di intestazione; scegliere il file di dati che si trova accanto.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} contiene vettori o una tabella, non pixel; scegliere un raster.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} non è un raster che GDAL possa leggere; scegliere un altro file (un file ENVI richiede accanto la sua intestazione .hdr).</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>{name} non può essere aperto ({problem}); il file potrebbe essere danneggiato.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} non contiene bande raster; scegliere un altro file.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} contiene più raster; sceglierne uno: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} è incompleto: la sua intestazione prevede {needed} byte e il file ne ha {size}; copiarlo o scaricarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>ricodificato</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} non è un file di un rapporto di accuratezza, ma la scrittura di {path} lo sostituirebbe; dare un altro nome al rapporto.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} ha modifiche che non sono ancora nel file: è aperto in un programma, o lo era quando questo è terminato in anticipo. Salvarle e chiuderlo lì (in QGIS, rimuovere il layer; dopo un crash, aprire e chiudere il file una volta), o scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>non è stato creato alcun file</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>L'errore standard desiderato è {target_error}, ma deve essere compreso tra 0 e 1, per esempio 0.02.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>L'accuratezza attesa è {accuracy}, ma deve essere compresa tra 0 e 1, per esempio 0.8.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>La ripartizione {allocation} è sconosciuta; scegliere {choices}.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>Il numero minimo di punti per classe è {minimum}, ma deve essere {least} o più.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} punti sono troppo pochi: {classes} classi con almeno {least} punti ciascuna ne richiedono {needed}; estrarne di più, o unire o tralasciare le classi rare.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>le classi della mappa</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{count} punti di {name} si trovano sulle etichette da escludere, per cui il campione non rappresenta il resto della mappa; valutare senza escludere etichette, o estrarre un campione lontano da esse.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>i campi di {name}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>I campi di {file} indicano che lo strato {name} ha {pixels} pixel, ma il campione ne contiene {sampled}; estrarre di nuovo il campione.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>{missing} dei {total} punti del campione non hanno un riferimento su questa mappa e sono esclusi. Se ciò accade perché la loro classe era difficile da riconoscere, la mappa appare migliore di quanto sia: interpretarli nel miglior modo possibile.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>Nessun pixel di riferimento di {reference} si trova in uno strato di {source}; verificare che entrambi mostrino lo stesso luogo.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>{count} pixel di riferimento non si trova in alcuno strato ed è escluso.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>{count} pixel di riferimento non si trovano in alcuno strato e sono esclusi.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>strato {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name} ({pixels} pixel)</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>Questi strati di {source} non hanno alcun pixel di riferimento: {listed}; senza almeno uno in ciascuno non si può dire nulla sull'intera mappa. Aggiungervi pixel di riferimento estratti a caso, o valutare senza dichiarare un campione stratificato.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>Il punto {number} di {name} indica {stratum} come strato e {pixels} come suoi pixel, che devono essere numeri interi maggiori di 0; estrarre di nuovo il campione, o usare come strati la mappa o un raster.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>I punti di {name} attribuiscono allo strato {stratum} sia {first} sia {second} pixel, come se fossero stati riuniti campioni di più mappe; valutare ciascuno con la propria mappa.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>Nessun punto di {name} indica il suo strato; usare come strati la mappa o un raster.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>Il raster degli strati {path} non esiste; verificare il percorso.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>{path} non può essere letto come raster di strati.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>Non è possibile estrarre {size} punti; richiederne 1 o più.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>La distanza minima dalle etichette è {distance}, ma deve essere 0 o più.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>Il seme è {seed}, ma deve essere 0 o più.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>È indicata una distanza minima dalle etichette, ma nessuna etichetta; indicare entrambe.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>{size} punti danno all'accuratezza complessiva un errore standard di circa {error} punti percentuali, se le classi sono corrette per circa il {accuracy} %.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>Il numero minimo di punti per classe lo porta a {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>scrittura dei punti</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>estratti</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}: {points} punti da {pixels} pixel ({percent} % della mappa).</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>Ci sono solo {found} pixel da cui estrarre, e sono stati estratti tutti, invece di {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>È stato possibile estrarre un solo punto di {classes}, perché non ci sono altri pixel.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>Tutte le {bands} bande di {name} sono contrassegnate come difettose; correggere il suo elenco delle bande difettose (bbl), o indicare quali bande usare.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} è cambiato durante l'uso; eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Sono indicate {count} lunghezze d'onda per le {bands} bande di {name}; indicarne una per ogni banda.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>Le lunghezze d'onda indicate per {name} devono essere numeri positivi in nm.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Sono indicati {count} contrassegni di banda buona per le {bands} bande di {name}; indicarne uno per ogni banda.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>Le statistiche del modello sulla sua scena di addestramento non corrispondono alle sue {bands} bande; addestrarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>I valori della scena sono circa {factor} volte più grandi di quelli della scena di addestramento; questo non fa differenza, perché conta solo la forma di uno spettro.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>I valori della scena sono circa {factor} volte più piccoli di quelli della scena di addestramento; questo non fa differenza, perché conta solo la forma di uno spettro.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>Libreria spettrale</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>Per la riflettanza di qualsiasi sensore e qualsiasi insieme di prompt, senza etichette. Ha imparato da spettri di libreria e dai loro nomi, non da una scena: per un primo sguardo a edificato, vegetazione e suolo, se possibile con l'infrarosso a onde corte. Le classi più fini sono più spesso sbagliate che giuste, e la radianza non gli serve.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>Le 16 classi della scena Indian Pines del 12 giugno 1992, apprese da tutte le sue etichette. Per quella scena: su altre mostra come si usa un modello addestrato, e niente di più.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>Il modello incluso {name} non esiste; usare {choices}, o il percorso di un file .spm.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>Il modello non è stato addestrato su questa scena; verificare ciò che trova.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>calcolo degli embedding delle interrogazioni</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>calcolo della similarità</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>«{query}»: similarità da {lowest} a {highest}, media {mean}.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>La scena non ha alcuna banda buona; verificare il suo elenco delle bande difettose.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>Il modello richiede bande a {missing}, ma le bande buone della scena, a {covered}, non le coprono; usare una scena che le copra, o addestrare un modello su questa.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>Il modello richiede la banda {band}, che è una banda difettosa della scena; usare le stesse bande difettose dell'addestramento, o dare le lunghezze d'onda a entrambe le scene.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>Il modello prevede {model_bands} bande, la scena ha {scene_bands} bande buone, ed esse non possono essere abbinate senza lunghezze d'onda da entrambe le parti; dare alla scena le sue lunghezze d'onda, o usare un modello addestrato su una scena simile.</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>lettura dei dintorni delle etichette</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} e {count} in più</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count} pixel</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count} pixel</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>La GPU ha troppo poca memoria libera per una sola riga della scena; chiudere gli altri programmi che la usano, o scegliere la CPU.</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>I pesi nel modello non corrispondono alla sua descrizione: {problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>L’addestramento è divergito al passo {step}: la perdita non è più un numero. Cerchi valori estremi nella scena o addestri con un altro seme.</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>addestramento, perdita {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>{count} pixel etichettati si trovano su nodata e sono esclusi.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>Solo {count} classe ha pixel etichettati su dati validi; etichettare almeno due classi.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>scrittura del modello</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>addestrato</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>Il seme deve essere compreso tra 0 e 2^32 - 1, ma è {seed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>{count} pixel etichettati non entrano in memoria; ne vengono usati {kept}, distribuiti tra le classi.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>Pixel etichettati per classe: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>Il modello guarda ogni pixel da solo: le etichette tenute da parte si riconoscono meglio senza ciò che le circonda.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>Il modello guarda solo {reach} x {reach} pixel: le etichette tenute da parte si riconoscono meglio senza ciò che è più lontano.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>L'auto-addestramento non ha esteso alcuna classe lungo aree omogenee: le etichette tenute da parte si riconoscono meglio dai dintorni propri di ogni pixel.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>L'auto-addestramento ha esteso le classi lungo aree omogenee, per quanto lo confermano le etichette tenute da parte (fiducia {trust} da {lowest} a {highest}).</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>Le etichette sono troppo vicine tra loro o troppo poche per validare su blocchi tenuti da parte; valutare la mappa con etichette di riferimento indipendenti.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>Validazione su {blocks} tenuti da parte delle etichette di addestramento, distanti dalle altre quanto lo è la mappa: accuratezza complessiva {accuracy} % su {pixels} pixel.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>pixel</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>blocchi di {side} x {side} pixel</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} etichetta una sola classe dell'insieme di prompt {prompts}; etichettare almeno due classi.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>Il modello richiederà torch per classificare: {problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>I nuovi prompt richiedono i pacchetti torch e transformers ({problem}); installarli dove è in esecuzione il motore di SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>Il codificatore di testo in {folder} non può essere usato: {problem} — deve essere un modello che AutoModel di transformers possa caricare.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>conteggio dei pixel di ogni classe</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} non ha alcun pixel classificato; scegliere un altro raster.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} non ha alcun pixel classificato abbastanza lontano dalle etichette; scegliere un altro raster o una distanza minore.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>estrazione dei punti</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>Il limite di memoria di {limit} MiB è troppo basso per questa scena e questo modello; consentire almeno {needed} MiB.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>Gli strumenti di Processing non contengono questo strumento: attivi «Processing» tra i plugin.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>Valuta l'accuratezza della classificazione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>iperspettrale,accuratezza,matrice di confusione,kappa,validazione,rapporto,area,campione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>Confronta un raster di classi con etichette di riferimento e scrive un rapporto di accuratezza.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>Confronta un raster di classi con etichette di riferimento, pixel per pixel, e scrive un rapporto con la matrice di confusione, l'accuratezza complessiva e media, il kappa e, per ogni classe, l'accuratezza del produttore, l'accuratezza dell'utente e l'F1.

Le classi sono abbinate per numero o per nome. I pixel su cui il modello è stato addestrato fanno apparire qualsiasi mappa migliore di quanto sia: indicarli come etichette da escludere.

Se il riferimento è un campione casuale della mappa, indicarlo in «Disegno di campionamento»: viene allora stimata l'accuratezza dell'intera mappa, con intervalli di confidenza, e da un campione stratificato anche l'area che ogni classe ha realmente. «Estrai campione di validazione» estrae un tale campione.

Il rapporto è un file HTML autosufficiente; gli stessi valori sono scritti accanto come .json e .csv.

Esempio: scegliere il raster di classi «crops.tif», i punti «survey.gpkg» con il campo «crop» come riferimento, ed escludere i poligoni «fields.gpkg» su cui il modello è stato addestrato; scrivere «accuratezza.html».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>Raster di classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>Un raster di classi come lo scrive «Classifica layer iperspettrale».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>Etichette di riferimento, poligoni o punti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>Etichette di riferimento, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>Poligoni o punti che dicono che cosa c'è realmente.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>Etichette da escludere</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>I pixel sotto queste etichette non vengono contati. Indicare qui le etichette di addestramento se il riferimento contiene anche quelle.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>Disegno di campionamento del riferimento</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>«simple-random» solo se i pixel di riferimento sono stati estratti a caso tra tutti i pixel della mappa, «stratified» solo se sono stati estratti a caso in ogni strato, come fa «Estrai campione di validazione». Tutto il resto è «none»: campi facili da raggiungere o poligoni disegnati a mano non dicono nulla di certo sull'intera mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>Strati di un campione stratificato</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>Il raster i cui valori sono gli strati da cui è stato estratto il campione. Se vuoto, quelli scritti nel campione da «Estrai campione di validazione», altrimenti le classi della mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>Rapporto di accuratezza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>File HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>Il rapporto da scrivere; accanto vengono scritti un file .json e uno .csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>Rapporto come JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>Rapporto come CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>Accuratezza complessiva</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>Accuratezza media</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Mean F1</source>
   <translation>F1 medio</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Estimated accuracy of the whole map</source>
   <translation>Accuratezza stimata dell'intera mappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>Errore standard di questa stima</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>Pixel confrontati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>Sono indicati degli strati, ma il disegno di campionamento non è «stratified»; sceglierlo, o lasciare vuoti gli strati.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>Dove calcolare. «auto» usa una scheda grafica NVIDIA («cuda») se ce n'è una funzionante, altrimenti il processore («cpu»). Il log dice quale è stato usato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>Insiemi di prompt (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>Layer iperspettrale</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>Un file raster con molte bande, come ENVI o GeoTIFF. Vengono usate le sue lunghezze d'onda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>Modello incluso, senza etichette</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>Un modello incluso in SpectraPrompt, invece di uno addestrato: «spectral-library» accetta qualsiasi insieme di prompt e la riflettanza di qualsiasi sensore, per una prima stima di edificato, vegetazione, suolo e acqua; non è stato addestrato sul layer in uso, e il risultato lo segnala. «indian-pines» è per quella scena.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>Solo all'interno di questi poligoni</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>Mappa solo i pixel il cui centro si trova in uno di questi poligoni; tutti gli altri sono nodata e non vengono calcolati. Se vuoto, nessun poligono delimita la mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>Modello addestrato</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>Modelli SpectraPrompt (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>Un file di modello creato con «Addestra modello da prompt ed etichette»; contiene le classi. Se vuoto, serve un modello incluso.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>Scegliere un modello addestrato (.spm) o uno incluso.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>Scegliere un modello addestrato o uno incluso, non entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>Il layer «{name}» ha una sola banda; scegliere un layer iperspettrale, che ne ha molte.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>Il layer «{name}» ha {bands} bande, ma il modello ne richiede {needed}; scegliere un altro layer, o addestrare un modello su questo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>Il layer «{name}» ha bande da {low} a {high} nm, ma il modello richiede da {first} a {last} nm; scegliere un altro layer, o addestrare un modello su questo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>L'estensione è fuori dal layer «{name}»; sceglierne un'altra.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>«{name}» non contiene poligoni; scegliere un layer di poligoni.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>«{name}» non contiene alcun poligono; sceglierne altri, o nessuno.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>I poligoni «{name}» non hanno un sistema di coordinate; impostarlo nel loro layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>I poligoni «{name}» non si sovrappongono al layer «{layer}»; sceglierne altri.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>Codificatore di testo del modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>Nome o cartella del codificatore di testo con cui il modello è stato addestrato. Se vuoto, quello indicato dal modello. Serve solo per testi che il modello non contiene.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>Memoria per le parti del layer (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>Quanta memoria possono occupare insieme le parti elaborate contemporaneamente.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>Campo della classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>Il campo che contiene i nomi o i numeri delle classi. Se vuoto, viene preso l'unico adatto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>Un raster di numeri di classe, invece di poligoni o punti; 0 significa nessuna etichetta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>Le etichette «{name}» non hanno un campo «{field}»; hanno {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>Scegliere le etichette: poligoni o punti, oppure un raster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>Scegliere le etichette come poligoni o punti, oppure come raster, non entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>Le etichette sono il layer stesso; sceglierne altre.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>Le etichette {value} non possono essere aperte; scegliere un altro layer o file.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>Scritto: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>Classifica layer iperspettrale</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>iperspettrale,classificazione,copertura del suolo,prompt,apprendimento automatico,mappa,spettrale</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>Classifica un layer iperspettrale con un modello SpectraPrompt addestrato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>Dà a ogni pixel di un layer iperspettrale la classe al cui prompt corrisponde meglio, con un modello creato da «Addestra modello da prompt ed etichette» oppure, senza alcuna etichetta, con un modello incluso: una prima stima, segnalata come non addestrata su questa scena.

Il layer può provenire da una scena diversa da quella del modello, purché copra le stesse lunghezze d'onda; le bande sono abbinate per lunghezza d'onda. Layer di qualsiasi dimensione sono elaborati parte per parte entro la memoria consentita.

Il risultato è un GeoTIFF con nomi di classe, colori e una tabella degli attributi; i pixel senza dati sono 0 (nodata). Su richiesta, altri raster dicono quanto il modello è sicuro di ogni pixel, da 0 a 1.

Con un altro insieme di prompt, lo stesso modello ne mappa le classi senza addestramento: la rete resta, e cambiano solo i testi. Le classi si possono rinominare e tralasciare liberamente. Parole del tutto nuove per una classe costano molta accuratezza, e una classe su cui il modello non è mai stato addestrato non riceve quasi nessuno dei suoi pixel.

Esempio: per mappare i campi di una scena, scegliere il layer «enmap.bsq», il modello «crops.spm» e, in «Solo all'interno di questi poligoni», il layer dei confini dei campi; scrivere «crops.tif» e, per vedere dove guardare due volte, un raster di confidenza.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>Estensione da classificare</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>Classifica solo questa parte del layer. Se vuoto, tutto il layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>Altro insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>Altro insieme di prompt da file</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>Le classi di questo insieme di prompt invece di quelle del modello, senza addestramento. Le classi su cui il modello non è stato addestrato sono note solo dal testo, il che funziona di rado: verificarle sulla mappa. La confidenza allora non è calibrata.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>Una copia modificata dell'insieme di prompt del modello, o un altro insieme proprio; viene preso invece di quello scelto sopra.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>Non classificato sotto la similarità</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>I pixel la cui similarità del coseno con la classe migliore è inferiore a questo valore (da -1 a 1) diventano «Non classificato», una voce grigia della legenda. «auto» usa la soglia determinata nell'addestramento, se il modello ne ha una. Se vuoto, ogni pixel riceve una classe.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>Classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>Il raster di classi da scrivere, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>Confidenza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>Un raster della confidenza del modello nella classe di ogni pixel, da 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>Margine</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Un raster della confidenza nella classe di ogni pixel meno quella nella seconda migliore, da 0 (indeciso tra due) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>Entropia</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Un raster di quanto uniformemente la confidenza è distribuita tra le classi, da 0 (tutta su una) a 1 (tutte uguali).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>Pixel classificati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>Pixel non classificati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>Classi presenti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>Dispositivo usato</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>Nota sul modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>«Non classificato sotto la similarità» deve essere un numero da -1 a 1, «auto», o vuoto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>Confronta due mappe di classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>cambiamento,differenza,matrice di transizione,concordanza,confronta,classificazione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>Mostra dove due raster di classi differiscono, e quale classe è diventata quale.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>Confronta due raster di classi della stessa griglia, pixel per pixel, come le mappe di due esecuzioni, di due modelli o di due date.

Il risultato è un raster: 1 dove entrambe le mappe hanno la stessa classe, e un valore proprio, con un nome come «Prato → Suolo nudo», per ogni coppia di classi che differiscono. Il rapporto riporta la matrice di transizione, la concordanza e le aree di ogni classe su entrambe le mappe; la matrice è scritta accanto come .transitions.csv.

Le classi sono abbinate per nome, qualunque sia il loro numero. I pixel che una delle mappe lascia senza classe non sono confrontati. Una differenza tra due mappe non è un cambiamento sul terreno: ciascuna delle due può sbagliare.

Esempio: eseguire «Classifica layer iperspettrale» con e senza un insieme di prompt modificato, e confrontare i due risultati.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>Primo raster di classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>La mappa con cui confrontare: quella precedente, o quella presa come termine di paragone.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>Secondo raster di classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>L'altra mappa, sulla stessa griglia: stessa dimensione, posizione e sistema di riferimento delle coordinate.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>Differenze</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>Il raster delle differenze da scrivere, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>Rapporto di confronto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>Il rapporto da scrivere; la matrice di transizione è scritta accanto come .transitions.csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>Matrice di transizione come CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>Concordanza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>Pixel di un'altra classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first} e {second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>Le due mappe sono lo stesso layer; sceglierne un altro come seconda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>Mappa gli embedding</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>iperspettrale,embedding,caratteristiche,componenti principali,PCA,segmentazione,cluster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>Scrive ciò che un modello ricava da ogni pixel, in poche bande per altri strumenti.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>Un modello vede ogni pixel, con i suoi dintorni, come un punto tra i testi: il suo embedding, alcune centinaia di numeri. Le loro componenti principali sono poche bande che contengono la maggior parte di ciò che il modello distingue, per clustering, segmentazione, regressione o un esame a occhio: le prime tre sono mostrate come rosso, verde e blu.

Le componenti sono quelle di pixel presi da tutto il layer; un'estensione riceve quelle dell'insieme. Il raster le conserva nei metadati. Indicandolo come base per un altro layer, la stessa banda ha lo stesso significato in entrambi.

Con «embedding», ogni banda è un numero dell'embedding stesso. Il suo prodotto scalare con il vettore di un testo è la similarità con quel testo.

Esempio: scegliere il layer «enmap.bsq» e il modello «crops.spm»; scrivere «components.tif» e segmentarlo con un altro strumento. Per la scena dell'anno dopo, indicare «components.tif» come base.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>Estensione da mappare</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>Mappa solo questa parte del layer. Se vuoto, tutto il layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>Contenuto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>«components» sono le componenti principali degli embedding; «embedding» è l'embedding stesso, con alcune centinaia di bande.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>Numero di componenti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>Quante bande scrivere. Se vuoto, 8, o quante ne ha la base.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>Base da un altro raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>Un raster di componenti scritto con lo stesso modello: vengono prese le sue componenti, così che i due si possano confrontare.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>Embedding</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>Il raster da scrivere, un GeoTIFF di numeri in virgola mobile a 32 bit.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>Bande</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>Varianza contenuta nelle componenti (da 0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>Pixel mappati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>L'embedding intero non ha né un numero di componenti né una base; lasciare vuoti entrambi, o scegliere «components».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>Il layer «{name}» non è un raster di componenti scritto da SpectraPrompt; sceglierne uno come base, o nessuno.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>Esporta modello per altri strumenti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>iperspettrale,modello,esporta,ONNX,distribuzione,rete,scambio,manifesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>Scrive la rete di un modello come ONNX, e i suoi prompt e il manifesto come JSON.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>Scrive un modello come file utilizzabili da qualsiasi programma con un runtime ONNX, senza SpectraPrompt e senza QGIS.

Il file ONNX prende una finestra di spettri, così come vengono dal sensore, e l'indicazione di quali dei suoi pixel contengono dati; restituisce la similarità del coseno di ogni pixel con ogni classe. Altre bande e altri prompt si possono fornire come ulteriori input.

Accanto si trovano l'insieme di prompt (.prompts.json) e un manifesto (.manifest.json) con gli input e gli output, le classi nel loro ordine, le lunghezze d'onda, il codificatore di testo e i dati di addestramento e accuratezza. Il log spiega come usarli.

Esempio: scegliere il modello «crops.spm» e scrivere «crops.onnx», «crops.prompts.json» e «crops.manifest.json».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>Modello incluso</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>Un modello incluso in SpectraPrompt, invece di uno addestrato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>Rete</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>File ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>Il file ONNX da scrivere; i due file .json sono scritti accanto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>Insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>Manifesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>Raggio dei dintorni di un pixel (pixel)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Model</source>
   <translation>Modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Map</source>
   <translation>Mappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Accuracy</source>
   <translation>Accuratezza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>Prompt</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>Mostra disaccordo con le etichette</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>errore,sbagliato,confusione,etichette,differenza,verifica,validazione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>Mostra i pixel etichettati che un raster di classi ha sbagliato, e come.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>Mostra dove un raster di classi è in disaccordo con le etichette: un raster dei pixel etichettati, 1 dove la mappa corrisponde all'etichetta, e un valore proprio, con un nome come «Prato, mappato come Suolo nudo», per ogni confusione.

Usarlo per trovare etichette sbagliate, classi i cui prompt o etichette vanno migliorati, e luoghi dove un'altra etichetta aiuterebbe. Non è una valutazione dell'accuratezza: per etichette su cui il modello è stato addestrato, qualsiasi mappa appare migliore di quanto sia.

Le classi sono abbinate per nome se entrambi i lati hanno nomi, altrimenti per numero. I pixel etichettati dove la mappa non ha dati sono esclusi.

Esempio: classificare, indicare qui le etichette di addestramento, guardare le confusioni con più pixel in cima alla legenda, aggiungere lì delle etichette e addestrare di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>Etichette, poligoni o punti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>Etichette, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>Disaccordo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>Il raster dei pixel etichettati da scrivere, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>Pixel etichettati confrontati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>Informazioni sul modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>iperspettrale,modello,informazioni,descrivi,classi,bande,accuratezza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>Scrive tutto ciò che si sa di un modello come pagina, come JSON e come numeri.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>Dice che cos'è un modello e da dove viene: le sue classi con i prompt e i pixel etichettati, le sue bande, quanto lontano guarda intorno a un pixel, la sua accuratezza su etichette tenute da parte e quanto fidarsene, la curva di apprendimento, il codificatore di testo e l'intero resoconto del suo addestramento.

La pagina è un file HTML autosufficiente; lo stesso contenuto, per i programmi, è scritto accanto come .model.json. I valori principali sono output, da usare nei modelli.

Esempio: scegliere il modello «crops.spm» e scrivere «crops.html», prima di mappare una scena con esso o di trasmetterlo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>Pagina del modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>La pagina da scrivere; un file .model.json è scritto accanto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>Modello come JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>Lunghezza d'onda minima (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>Lunghezza d'onda massima (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>Pixel etichettati, o spettri di libreria</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>Accuratezza complessiva su etichette tenute da parte (da 0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>Nome dell'insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>Codificatore di testo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>Checksum del modello</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>Crea insieme di prompt da layer</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>prompt,classi,legenda,categorie,valori univoci,tabella degli attributi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>Scrive un file di insieme di prompt con le classi indicate da un layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>Prende le classi di un layer: di un vettore, i valori di un campo o, senza campo, le categorie della legenda; di un raster, la legenda dei valori univoci, la tabella degli attributi o i nomi delle classi nel file, secondo ciò che esiste. I numeri interi diventano gli id delle classi, gli altri valori vengono numerati; 0 e valori vuoti non sono classi. I colori sono ripresi, se ci sono.

Il risultato è un file di insieme di prompt (JSON) in cui il prompt di ogni classe è il suo nome. È una bozza: aprirla nel pannello SpectraPrompt, scegliere Modifica e descrivere l'aspetto di ogni classe.

Esempio: il layer del proprio rilievo in campo e il suo campo «crop» danno un insieme di prompt adatto al rilievo come etichette di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>Layer vettoriale con classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>Un layer vettoriale, per esempio di etichette; oppure scegliere un raster qui sotto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>Il campo i cui diversi valori sono le classi. Se vuoto, vengono prese le categorie della legenda del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>Layer raster con classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>Un raster con una legenda di valori univoci, una tabella degli attributi o nomi di classi, invece di un layer vettoriale.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>Se vuoto, il nome del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>Insiemi di prompt (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>Il file dell'insieme di prompt da scrivere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>Numero di classi</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>Il layer {value} non può essere aperto; scegliere un altro layer o file.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>Il layer «{name}» non indica alcuna classe; scegliere un campo, o dargli prima uno stile categorizzato (a un raster, per valori univoci).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>I prompt sono i nomi delle classi: descrivere ciascuna a parole prima dell'uso.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>Scegliere un layer vettoriale o raster con classi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>Scegliere un layer vettoriale o raster con classi, non entrambi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>Ricodifica classi per genitore</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>riclassifica,aggrega,gerarchia,gruppo,genitore,classe,generalizza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>Crea un raster delle classi genitrici di un raster di classi, con nomi e colori.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>Riunisce le classi di un raster di classi secondo i loro genitori, come «Quercia» e «Faggio» in «Boschi». Una classe va al più esterno dei suoi genitori; una senza genitore resta com'è, e i pixel non classificati restano non classificati.

I genitori sono quelli dell'insieme di prompt con cui la mappa è stata fatta, che il raster conserva, o quelli di un altro insieme indicato qui. I raster di altri programmi possono indicarli in una colonna «Parent» della tabella degli attributi.

Un genitore che è una classe dell'insieme di prompt ne ha il colore; gli altri ricevono un colore ricavato da quelli delle loro classi.

Esempio: classificare con l'insieme incluso «indian_pines», poi ricodificare il risultato: 16 colture e coperture diventano cinque gruppi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>Un raster di classi come lo scrive «Classifica layer iperspettrale», o di un altro programma.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>Altro insieme di prompt con genitori</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>Altro insieme di prompt con genitori da file</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>Un insieme di prompt che indica i genitori. Se vuoto, vengono presi quelli conservati nel raster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>Un insieme di prompt proprio; viene preso invece di quello scelto sopra.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>Classi genitrici</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>Il raster delle classi genitrici da scrivere, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>Mappa la similarità con un testo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>iperspettrale,similarità,testo,interrogazione,prompt,ricerca,trova,vocabolario aperto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>Mappa quanto ogni pixel di un layer iperspettrale è simile a testi propri.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>Confronta ogni pixel di un layer iperspettrale con dei testi, con un modello creato da «Addestra modello da prompt ed etichette». Il risultato è un raster con una banda per testo; i suoi valori sono similarità del coseno da -1 a 1, e le bande prendono il nome dai testi.

Guardare in una banda dove la similarità è più alta che altrove. I numeri in sé dicono poco, e le bande di testi diversi sono difficili da confrontare.

Il modello ha imparato a distinguere le sue classi di addestramento, e nient'altro. Un testo che somiglia ai prompt di una di esse trova il suo posto; ciò in cui nessuna coppia di classi di addestramento differisce, il modello non può vederlo, qualunque cosa dica il testo. Un modello di colture non trova automobili.

Esempio: con un modello di copertura del suolo, le righe «dry bare soil» e «a field of green maize» danno un raster di due bande, ciascuna chiara dove il layer somiglia al suo testo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>Testi, uno per riga</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>Che cosa cercare, per esempio «dry bare soil». Ogni riga diventa una banda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>Similarità</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>Il raster di similarità da scrivere, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>Indicare almeno un testo da cercare.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>Addestra modello da prompt ed etichette</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>iperspettrale,addestramento,classificazione,prompt,campioni,apprendimento automatico,spettrale</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>Addestra un modello che classifica layer iperspettrali in classi definite a parole.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>Impara dai pixel etichettati di un layer iperspettrale a trovare le classi di un insieme di prompt: un elenco di classi, ciascuna descritta a parole.

Le etichette sono poligoni o punti con un campo della classe, oppure un raster di numeri di classe (0 e nodata: non etichettato). Sono abbinate all'insieme di prompt per numero di classe o per nome, senza distinzione tra maiuscole e minuscole.

Scegliere uno degli insiemi di prompt inclusi in SpectraPrompt, o indicare un file proprio (.json o .csv).

Il modello è un unico file. Usarlo con «Classifica layer iperspettrale». Una parte delle etichette è tenuta da parte per valutare la bontà del modello: pixel singoli o blocchi, circa tanto lontani dalle altre etichette quanto i pixel del layer lo sono da tutte. Questa accuratezza è uno degli output.

Esempio: per mappare colture, scegliere il layer «enmap.bsq», i poligoni «fields.gpkg» con il campo della classe «crop», e un insieme di prompt che descrive ogni coltura; scrivere «crops.spm».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>Etichette di addestramento, poligoni o punti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>Etichette di addestramento, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>Poligoni o punti che dicono dove si trova ogni classe.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>Insieme di prompt da file</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>Uno degli insiemi di prompt inclusi in SpectraPrompt, per nome: {names}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>«multiscale» è accurato e veloce; «vit» è il transformer a patch dell'articolo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>Ciò che trasforma i prompt in numeri: un nome noto, o una cartella con un modello.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>Seme</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>Inizio di tutti i numeri casuali; lo stesso seme dà lo stesso modello.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>Impara dalle sole etichette</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>Tralascia i pixel non etichettati del layer, che altrimenti contribuiscono all'apprendimento: per un modello destinato a classificare altre scene.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>Il file del modello da scrivere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>Pixel etichettati</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>Classi con etichette</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>Scegliere un insieme di prompt, o indicarne uno in un file.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>Estrai campione di validazione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>iperspettrale,accuratezza,validazione,stratificato,casuale,punti,riferimento,area</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>Estrae un campione casuale stratificato di un raster di classi, come punti da interpretare.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>Estrae a caso pixel di un raster di classi in ciascuna delle sue classi, come punti al loro centro. Indicare per ciascuno che cosa c'è realmente, da un sopralluogo o da un'immagine, nel campo «reference»: il modulo propone le classi. Dare poi i punti a «Valuta l'accuratezza della classificazione» con il disegno di campionamento «stratified», per far stimare l'accuratezza dell'intera mappa e l'area di ogni classe, con intervalli di confidenza.

Interpretare ogni punto, anche dove è difficile: un campione senza i punti difficili fa apparire la mappa migliore di quanto sia. Per impostazione predefinita i punti non indicano la classe della mappa, perché non influenzi chi li interpreta.

Esempio: 400 punti, almeno 50 per classe, a 100 metri o più dai campi su cui il modello è stato addestrato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>Un raster di classi come lo scrive «Classifica layer iperspettrale». L'estrazione avviene in ciascuna delle sue classi.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>Numero di punti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>Quanti punti estrarre in tutto. Se vuoto, quanti ne richiede l'errore desiderato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>Errore standard desiderato</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>Senza un numero di punti: l'errore standard che deve avere l'accuratezza complessiva. L'intervallo al 95 % si estende circa il doppio per lato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>Accuratezza attesa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>Senza un numero di punti: quanta parte di ogni classe si prevede corretta. Più è bassa, più punti servono.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>Punti per classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>«minimum» dà a ogni classe il numero minimo sotto indicato e ripartisce il resto per area, il che va bene per la maggior parte degli scopi. «equal» ne dà a ogni classe lo stesso numero, per l'accuratezza delle singole classi. «proportional» ripartisce tutto per area.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>Numero minimo per classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>Per «minimum»: punti che riceve anche la classe più rara.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>Etichette da evitare</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>Nessun punto viene estratto su queste etichette. Indicare quelle su cui il modello è stato addestrato: lì è facile che una mappa sia corretta. Le stime valgono allora per il resto della mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>Distanza minima da esse</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>A quale distanza i punti restano anche da queste etichette.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>Mostra la classe della mappa a chi interpreta i punti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>Chi vede la classe della mappa tende a concordare con essa; se possibile, lasciare disattivato.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>Lo stesso seme estrae gli stessi punti; un altro ne estrae altri.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>Campione di validazione</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>I punti da scrivere, un GeoPackage con un modulo per interpretarli.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>Punti estratti</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>Classi campionate</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>È indicata una distanza, ma nessuna etichetta da cui tenerla; indicare entrambe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>Avanzate</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>Anche raster di margine</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Scrive anche la confidenza nella classe di ogni pixel meno quella nella seconda migliore, da 0 (indeciso tra due) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>Anche raster di entropia</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Scrive anche quanto uniformemente la confidenza è distribuita tra le classi, da 0 (tutta su una) a 1 (tutte uguali).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>Mostra o nasconde le opzioni avanzate.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>Opzioni avanzate</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>Trovati: {cuda}, usato in automatico, e {cpu}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>Trovato: {cpu}. Nessuna GPU: {reason}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>CUDA non può essere usato: {reason}. Scegliere un altro dispositivo in Avanzate.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>I pixel meno simili di così a ogni classe diventano «Non classificato», una voce grigia della legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>Nessun pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>Come da addestramento</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>Sotto la similarità</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>Similarità del coseno, da -1 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>Non classificato</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>Dove calcolare; automatico usa un dispositivo CUDA funzionante, altrimenti la CPU.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Automatic</source>
   <translation>Automatico</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CPU</source>
   <translation>CPU</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA (GPU)</source>
   <translation>CUDA (GPU)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Looking for a GPU…</source>
   <translation>Ricerca di una GPU…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>La cartella {folder} per i modelli non può essere creata: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>Le classi; sceglierne una per leggerne i prompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>Classi dell'insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>L'insieme di prompt: le classi da trovare, ciascuna descritta a parole.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>Insieme di promp&amp;t</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>Nuovo insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>Crea un insieme di prompt proprio: vuoto, come copia, o dalle classi di un layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>Modifica insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>Modifica, verifica e confronta le classi. Gli insiemi inclusi sono di sola lettura.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>Apri insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>Apre un insieme di prompt proprio (.json o .csv).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>Scegliere un insieme di prompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>Scegli…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>Un insieme proprio</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>Le classi vengono dal modello</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count} classe; sceglierla per leggerne i prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count} classi; sceglierne una per leggerne i prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>Apri un insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>Passo {step} di {steps}: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>ancora pochi secondi</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>ancora circa {seconds} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>ancora circa {minutes} min</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>Classificazione di {layer}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>Addestramento su {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>Curva di apprendimento di {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – etichette</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>Il layer delle classi non c'è più.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>Log di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>Pronto ad addestrare su «{labels}», poi a classificare «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>Pronto a classificare «{layer}» con un modello non addestrato su di esso.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>Pronto a classificare «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>L'esecuzione in corso o in attesa, «{run}», scrive {name}; scegliere un altro nome.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>Sostituire i file?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>{names} esiste già. Sostituire?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>Annullato; il modello è conservato in {path}, nessuna mappa è stata scritta.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>Il confronto con le etichette è stato annullato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>Manca il disaccordo con le etichette: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>Esecuzione «{run}» non riuscita: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>{count} esecuzione precedente non è riuscita: vedere l'elenco.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>{count} esecuzioni precedenti non sono riuscite: vedere l'elenco.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>Nel frattempo il progetto è stato chiuso; il risultato è in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>Il modello è conservato in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>Quale parte del layer viene mappata; l'addestramento lo usa tutto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>Intero layer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>Area della mappa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>Layer di poligoni</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>Vengono mappati i pixel il cui centro si trova in uno dei suoi poligoni; in quelli selezionati, se ce ne sono.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>Layer di poligoni che delimita la mappa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>L'area della mappa non mostra nulla di «{layer}»; zoomare su di esso, o mapparlo tutto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>Scegliere il layer di poligoni che delimita la mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>«{area}» non contiene ancora alcun poligono; disegnarne uno, o scegliere un'altra estensione.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>«{area}» non ha un sistema di coordinate; impostarlo nelle sue proprietà, o scegliere un'altra estensione.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>I poligoni di «{area}» non si sovrappongono a «{layer}»; scegliere un'altra estensione.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>Ciò che l'area della mappa mostra al clic su Esegui.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>Ciò che si trova nel poligono selezionato; all'esterno la mappa è vuota.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>Ciò che si trova in {count} poligoni selezionati; all'esterno la mappa è vuota.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>Ciò che si trova nei suoi poligoni; all'esterno la mappa è vuota.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>Pixel da cui l'addestramento impara ogni classe, e le aree separate che formano.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>Pixel etichettati di ogni classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>Aree</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>{share:.0f} % delle etichette ({pixels} pixel): {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>Curva di apprendimento</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{percent:.1f}</source>
   <translation>{percent:.1f}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Share of the labels trained with</source>
   <translation>Quota delle etichette usate</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>Accuratezza su etichette tenute da parte {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>Poi: prenderla come prima stima. Etichettare aree di cui si è sicuri, scegliere «Addestra su etichette» ed eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>Poi: etichettare più luoghi, più distanti, perché l'addestramento possa validarsi, o valutare la mappa con altre etichette.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>Poi: aggiungere etichette dove la mappa sembra sbagliata, o precisare i prompt; eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>Poi: guardare la mappa, e valutarla con etichette da cui non ha imparato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>Un modello di questo progetto, uno incluso in SpectraPrompt, o un file.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>Da dove viene il modello</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>Origine</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>Scegli un modello addestrato</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>Un file di modello (.spm) addestrato con SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>Mappa le classi dell'insieme di prompt qui sopra</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>Usa il modello con l'insieme di prompt scelto sopra, senza addestrarlo di nuovo: con prompt in altre parole, con classi tralasciate, o con nuove classi note solo dal testo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>Scegliere un modello addestrato (.spm).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>Da file</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>Incluso: {title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>Manca il modello {path}, scelto quando il progetto è stato salvato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>Non addestrato sul layer in uso: la mappa è una prima stima. Per una mappa affidabile, etichettare alcune aree in un layer di poligoni e scegliere «Addestra su etichette».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count} classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count} classi</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} band</source>
   <translation>{count} banda</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} bands</source>
   <translation>{count} bande</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{first}–{last} nm</source>
   <translation>{first}–{last} nm</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>trained {date}</source>
   <translation>addestrato il {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>accuratezza su etichette tenute da parte {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>Tenute da parte: {labels}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,} pixel singoli</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{pixels:,} pixel in blocchi di {block} × {block} pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>A&amp;ddestra su etichette</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>Impara le classi dai pixel etichettati del layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>&amp;Usa un modello addestrato</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>Classifica con un modello addestrato in precedenza, o con uno incluso.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>Indicare anche la cartella di {file}, o salvare il progetto: il file starà allora accanto ad esso.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>Salva il raster di classi</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>File temporaneo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>Il GeoTIFF da scrivere; se vuoto, uno temporaneo che sparisce alla chiusura di QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>Raster di classi da scrivere</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>Anche raster di confidenza</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>Scrive anche quanto il modello è sicuro di ogni pixel, da 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>Anche disaccordo con le etichette</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>E&amp;stensione</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>&amp;Raster di classi</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>Scegliere prima le etichette, in «Addestra su etichette».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>Mostra anche quali pixel etichettati in «{labels}» la mappa ha sbagliato, e come. Non è una valutazione dell'accuratezza dove il modello ha imparato da essi.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>Il nome del raster di classi deve finire in .tif.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>La cartella {folder} non esiste; sceglierne un'altra per il risultato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>Manca l'insieme di prompt {path}, scelto quando il progetto è stato salvato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>Rapporto del modello</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>Mostra nel browser ciò che si sa del modello: accuratezza e matrice di confusione sulle etichette messe da parte, classi, bande e addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>Risultato</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>Le classi della mappa, dalla più estesa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>Aree delle classi</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>Area</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>Quota</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>Valuta accuratezza…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>Confronta la mappa con etichette di riferimento; dà un rapporto come HTML, JSON e CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,} pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>L'ultimo risultato non è mostrato: la sua mappa «{layer}» non c'è più.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>{count} in attesa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>Per un'altra esecuzione: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>Mette in coda un'esecuzione con le scelte attuali.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>Classifica il layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>Avanzamento dell'esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>Ferma l'esecuzione; nessuna mappa viene scritta.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>Mostra lo&amp;g</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>Apre i messaggi di log di QGIS alla scheda SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>Esegu&amp;i</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>Le esecuzioni in ordine; Canc annulla quella scelta.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>Esecuzioni</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>Annulla questa esecuzione.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>Annulla: {run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>In attesa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>Annullamento…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>Avvio del motore…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>Fatto</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>Non riuscito</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>Annullato</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>Avviso:</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>{count} avvisi: vedere il log.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{pixels} in {classes}, in {seconds:.1f} s su {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>{wrong:,} di {labelled:,} pixel etichettati sono mappati diversamente.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>Addestrato su {pixels} di {classes} in {seconds:.1f} s su {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>Nessuna validazione è stata possibile.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>Accuratezza su etichette tenute da parte: {percent:.1f} %.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>Le etichette sono troppo poche per una curva di apprendimento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>Accuratezza su etichette tenute da parte: {last:.1f} % con tutte le etichette, {before:.1f} % con il {share:.0f} % di esse.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>Altre etichette probabilmente aiuterebbero ancora.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>Altre etichette dello stesso tipo aiuterebbero poco.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>Manca il layer «{name}», scelto quando il progetto è stato salvato.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>Il layer «{name}», scelto quando il progetto è stato salvato, non può essere letto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>La&amp;yer da classificare</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>Il layer da classificare; sono elencati i file raster con {count} bande o più.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>Layer da classificare</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>Tutti i raster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>Elenca anche i raster con meno bande; un modello trova poco in due o tre bande.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>Nessun raster del progetto ha {count} bande o più; aggiungerne uno, o spuntare «Tutti i raster» per scegliere tra gli altri.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>Aggiunge un file raster iperspettrale al progetto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>Colori reali</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>Infrarosso</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>Onde corte</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>Mostra come {composite}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>Scegliere prima un layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>Mostra {red}, {green} e {blue} nm come rosso, verde e blu (bande {bands}), stirati dal 2° al 98° percentile.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>Il file non indica lunghezze d'onda, con cui questa composizione trova le sue bande.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>Le bande buone non coprono {red}, {green} e {blue} nm.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>Scegliere un layer con etichette di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>Scegliere il campo che contiene le classi.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>«{layer}» non contiene ancora etichette; disegnare alcune aree di ogni classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>Addestra un modello sulle etichette, senza mappare; è poi pronto all'uso.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>Addestra con il 10, 25, 50 e 100 % delle etichette, per vedere se altre etichette aiuterebbero; richiede alcune volte il tempo di un addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>Riaddestra</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>Addestra</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>In «{folder}» accanto al progetto</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>Poligoni o punti con un campo della classe, oppure un raster di numeri di classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>Layer con etichette di addestramento</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>Nuovo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>Nuovo layer di etichette: disegnare poligoni la cui classe si sceglie qui per nome.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>Nuovo layer di etichette</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>Eti&amp;chette</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>Il campo che contiene il nome o il numero della classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>Cam&amp;po della classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>La classe dei prossimi poligoni disegnati.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>Classe da disegnare</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>Disegna</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>Fare clic sui vertici nella mappa; un clic destro termina un poligono. Il layer è solo in memoria: renderlo permanente nel pannello Layer prima di chiudere QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>Salva il modello</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>Dove conservare il modello, per riusarlo su altri layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>File in cui salvare il modello</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>Salva modello</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>Le verifiche non sono state completate: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>nessuna risposta</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>ok</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>NO</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Il Python del motore, {python}, non ha risposto entro {seconds} s; sceglierne un altro in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} non esegue il motore di SpectraPrompt, ha risposto «{line}»; scegliere un Python in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Il Python del motore, {python}, non può essere avviato ({problem}); sceglierne un altro in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Al Python del motore, {python}, manca il pacchetto {package}; installarlo lì, o scegliere un altro Python in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} è terminato prima che il motore fosse pronto ({reason}); scegliere un altro Python in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>Il sistema ha terminato il motore, molto probabilmente per mancanza di memoria; chiudere altri programmi o abbassare il limite di memoria, ed eseguire di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>codice di uscita {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>Il motore è terminato inaspettatamente ({reason}), prima di scrivere il risultato. Eseguire di nuovo e, se si ripete, segnalarlo con il log.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>La guida non ha la pagina «{name}» in {folder}; installare di nuovo SpectraPrompt per averla.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>Qui nessun programma apre pagine web; aprire {path} in un browser web.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>Aiuto</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>Apre la guida alla pagina di questa finestra (F1).</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>scelto nelle opzioni</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>impostato dalla variabile d'ambiente {name}</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>dell'ambiente della copia di lavoro</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>di QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Non c'è alcun Python in {path} ({origin}); sceglierne un altro in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} ({origin}) non è un programma eseguibile; scegliere un Python in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Il Python di questo QGIS non è stato trovato; scegliere un Python in Impostazioni ▸ Opzioni ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>Le etichette di «{name}» non vengono contate in anticipo, perché la loro fonte può essere lenta; un addestramento le legge tutte. Salvate come GeoPackage, vengono contate.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>«{name}» ha più di {count} etichette che andrebbero copiate, perciò non vengono contate in anticipo; un addestramento le legge tutte. Salvate come GeoPackage, vengono contate.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Le etichette «{name}» non si sovrappongono al layer «{layer}»; sceglierne altre.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{pixels} in {labelled} classi su {classes}</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count} pixel etichettato</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count} pixel etichettati</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>Etichettare almeno due classi.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>Senza etichette: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>Meno di {count} pixel: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>Etichettate in un solo luogo: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>Non nell'insieme di prompt, escluse: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>Esclusi, perché poligoni di classi diverse si sovrappongono: {pixels}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>Nessuna validazione possibile: etichettare più luoghi, più distanti, per ottenere un valore.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names} e altri {count}</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>Il layer «{name}» non è letto da un file raster; salvarlo prima come GeoTIFF (Esporta ▸ Salva con Nome…) e usare quel layer.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>Il layer «{name}» non ha poligoni, punti o pixel da cui imparare.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>Il file {name} è mostrato dal layer «{layer}»; rimuovere quel layer, o scegliere un altro nome per il risultato.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>Le etichette del layer «{name}» non possono essere copiate: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>Nessun browser apre il rapporto; si trova in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>Scegli il Python del motore</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>Il Python che ha torch e transformers; se vuoto, quello indicato sotto.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>Il Python del motore</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>&amp;Verifica</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>Avvia il motore con questo Python e vede che cosa risponde.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>SpectraPrompt addestra e classifica in un processo a parte, così che QGIS resti reattivo. Quel processo richiede un Python con torch e transformers.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>Avvio di {python}…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>inserito sopra</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>Classifica un layer iperspettrale in classi definite a parole</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>Spettri</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>Mostra gli spettri dei pixel e ciò che il modello ne ricava ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>Tendina tra due layer…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>Trascina un divisore tra due layer sulla mappa</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>I poligoni di «{name}» non possono essere copiati: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>Nessun poligono di «{name}» si trova sul layer da mappare; sceglierne altri, o mappare tutto.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>Scegli il colore della classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>Il colore della classe nella legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>Colore della classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>C&amp;olore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>Prompt della classe, uno per riga</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>Descrivere come appare la classe e come riflette la luce, una o più volte: ogni riga è un prompt, e dei loro significati si fa la media.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>Per esempio: ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>&amp;Prompt, uno per riga</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>Nessuna classe scelta</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>Classe senza nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>Cambia colore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>Cambia prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompt</source>
   <translation>{count} prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompts</source>
   <translation>{count} prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change id</source>
   <translation>Cambia id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>Cambia nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>Cambia genitore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>Le classi, nell'ordine della legenda. F2 o un doppio clic modifica una cella.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>Il valore nel raster di classi, da 1 a 65535.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>Colore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>Il colore nella legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>Ciò che mostra la legenda; le etichette sono abbinate in base ad esso, o all'id.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>L'aspetto della classe, a parole; si modifica accanto alla tabella.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>Genitore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>Un gruppo, o un'altra classe, a cui la classe appartiene. Può essere vuoto.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>Pixel etichettati nel layer di etichette scelto nel pannello, se noti.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>&amp;Vuoto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>Inizia senza classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>&amp;Copia dell'insieme scelto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>Inizia con le classi dell'insieme scelto.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>Da un &amp;layer…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>Prende le classi di un layer: le sue categorie, i valori di un campo, la tabella degli attributi o i nomi delle classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>&amp;Importa un file…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>Prende le classi di un file JSON o CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>&amp;Elimina l'insieme scelto…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>Elimina il file dell'insieme scelto, se è uno dei propri.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name} (copia)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>Importa un insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>Eliminare l'insieme di prompt?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>L'insieme di prompt «{name}» sarà eliminato definitivamente.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>Non eliminato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>L'insieme di prompt non può essere aperto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>Salva l'insieme di prompt con nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>Cambia nome dell'insieme</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>Non importato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>Importa classi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>Non esportato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>Esportato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>Il nome con cui l'insieme è elencato.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>A che cosa serve l'insieme: luogo, stagione, sensore.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>La lingua dei prompt, come codice: en, de, pt-BR. Il codificatore conosce l'inglese.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>Cambia descrizione</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>Cambia lingua</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>Ripeti</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>Aggiungi classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>Rimuovi classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>Duplica classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>Sposta classe su</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>Sposta classe giù</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>Questo insieme di prompt è incluso in SpectraPrompt e non può essere modificato.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>&amp;Modifica una copia</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>Ne crea un insieme proprio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>&amp;Lingua</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>&amp;Descrizione</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>&amp;Classi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>Simila&amp;rità</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importa…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>Aggiunge a questo insieme le classi di un file JSON o CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>E&amp;sporta…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>Scrive l'insieme in un file: JSON, o CSV per un foglio di calcolo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Save</source>
   <translation>S&amp;alva</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save &amp;as…</source>
   <translation>Salva con nom&amp;e…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save as a set of your own, under another name.</source>
   <translation>Salva come insieme proprio, con un altro nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>Chiude; chiede conferma se qualcosa non è salvato (Esc).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>Correggere prima gli errori elencati.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>Salva l'insieme (Ctrl+S).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name} (sola lettura) – insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>I prompt non sono confrontati: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>Confronto dei prompt…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>Servono almeno due classi con prompt per confrontarle.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>Le più simili per il codificatore di testo ({encoder}): {one} e {other}, similarità {value:.2f}. Da {limit:.2f}, le classi contano come quasi uguali.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>Non salvato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>Salvato</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>Sostituire l'insieme di prompt?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>Esiste già un proprio insieme di prompt «{name}». Sostituirlo?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>Salvare l'insieme di prompt?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>«{name}» ha modifiche non salvate.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>Esporta l'insieme di prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>Insieme di prompt (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>Tabella (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>Errori e avvisi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>Ciò che è sbagliato, o probabilmente un errore. Fare clic su una voce, o premere Invio, per raggiungerla.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>Errore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>Avviso</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>Con&amp;trolli: nulla da segnalare</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>Con&amp;trolli: {errors}, {warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>{count} errore</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>{count} errori</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>{count} avviso</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>{count} avvisi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>Nuova classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>Sposta classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>Nuovo insieme di prompt da un layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>Un layer vettoriale o raster con classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>Dove il layer indica le sue classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>Dove sono le classi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>Il campo i cui diversi valori sono le classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>Il nome con cui l'insieme sarà elencato.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>Classi trovate</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>Le classi trovate, con i loro id.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>Crea</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>Apre le classi nell'editor, per descriverle.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>Non crea alcun insieme di prompt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>Classi &amp;da</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>Cam&amp;po</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>&amp;Nome dell'insieme</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>Il progetto non ha layer; aggiungerne uno con classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>Il layer «{name}» non indica alcuna classe; dargli prima uno stile categorizzato (a un raster, per valori univoci).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>Scegliere il campo i cui diversi valori sono le classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>Tutti i valori trovati lì significano «nessuna classe».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}. I loro nomi sono bozze di prompt: descrivere poi ogni classe a parole.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>le categorie della legenda</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>i valori di un campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>la tabella degli attributi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>i nomi delle classi nel file</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>La cartella {folder} non può essere creata ({problem}); verificare il profilo di QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>L'insieme di prompt {path} è incluso in SpectraPrompt; salvarne una copia.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} non è uno dei propri insiemi di prompt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>{path} non può essere eliminato: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>Salva imma&amp;gine…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>Salva l'immagine come PNG, su bianco, per la stampa.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>Salva ta&amp;bella…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>Salva i numeri come CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one} e {other}: similarità {value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one} e {other}: similarità {value:.2f}, quasi uguali</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>Salva l'immagine</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>Immagini (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>Salva la tabella</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>Similarità delle classi</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>Quanto le classi sono simili per il codificatore di testo: 1 uguali, 0 senza relazione. I tasti freccia vanno da coppia a coppia, Invio alla classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>Il layer «{name}» lì non indica alcuna classe; scegliere un'altra origine, o dargli prima uno stile categorizzato (a un raster, per valori univoci).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>Il layer «{name}» lì ha più di {most} valori diversi; scegliere ciò che contiene le sue classi.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>Il layer «{name}» non ha un campo «{field}»; sceglierne un altro.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>L'insieme non ha nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>La lingua «{language}» non è un codice come «en» o «pt-BR».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>Non c'è ancora alcuna classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}: il testo contiene caratteri di controllo; digitarlo di nuovo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}: l'id non è un numero intero da 1 a {largest}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}: l'id {id} è anche quello di {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}: manca il nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}: il nome si legge come l'id di un'altra classe; usare parole.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}: il nome è anche quello della riga {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}: «{colour}» non è un colore nella forma #rrggbb.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}: manca il colore; ne sarà preso uno della tavolozza.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}: il colore {colour} è anche quello di {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}: manca il prompt; descrivere la classe a parole.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}: il prompt «{prompt}» è anche uno di {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}: il prompt è solo il nome; descrivere l'aspetto della classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}: il prompt «{prompt}» è quello di {others} con un altro nome inserito; dire che cosa differisce.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}: la classe è genitore di sé stessa.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}: i genitori formano un circolo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}: il genitore «{parent}» non è una classe, e nessun'altra classe lo ha; è forse «{close}»?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>{where} e {others} sono quasi uguali per il codificatore di testo: similarità {similarity}, pari o superiore a {limit}; dire che cosa differisce.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}: il prompt «{prompt}» è quasi «{other}» di {others}: similarità {similarity}, pari o superiore a {limit}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}: {amount} ({share})</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>Pixel (aree ignote)</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>Area sull'ellissoide</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>Area di ogni classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>meno di {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>&amp;Tendina con un altro layer…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>&amp;Confronta con un'altra mappa…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>Mostra &amp;disaccordo con le etichette…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>&amp;Ricodifica classi per genitore…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}, {time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>QGIS non può aprire il risultato {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – classi</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – disaccordo con le etichette</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – differenze</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – similarità</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – confidenza</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – margine</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – entropia</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>Confidenza nella classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>Margine sulla seconda classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>Entropia: dubbio tra le classi</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>Tendina</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>Trascinare il divisore, o spostarlo con ← e → (Maiusc: di più). Esc termina.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>Tendina tra due layer</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>Il layer mostrato a sinistra del divisore</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>Il layer mostrato a destra del divisore</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Left</source>
   <translation>&amp;Sinistra</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Right</source>
   <translation>&amp;Destra</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Swipe</source>
   <translation>&amp;Tendina</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>Il progetto non ha layer raster; classificarne prima uno.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>Scegliere due layer diversi.</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>di cui {count} difettose</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>lunghezze d'onda ignote</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{cols} × {rows} px</source>
   <translation>{cols} × {rows} px</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>pixel {size} {unit}</source>
   <translation>pixel {size} {unit}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no coordinate system</source>
   <translation>nessun sistema di coordinate</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>nessun valore nodata</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>nodata {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>Spettri di SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>Scegli pixel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>Fare clic sui pixel nella mappa per vederne gli spettri; con Ctrl si tengono i precedenti.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>Scegliere prima un layer nel pannello SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>Questo punto è fuori da «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>Lettura del pixel…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>Gli spettri sono negli appunti, come CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>Gli spettri sono in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>Scegliere un layer e le sue etichette di addestramento nel pannello SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>Lettura degli spettri sotto le etichette…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>Tiene i pixel: ogni clic aggiunge uno spettro, come tenendo premuto Ctrl.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>Rimuove tutti gli spettri.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>Copia gli spettri come CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>Salva gli spettri come file CSV…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>Addestramento</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>Valori</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>I valori sono elencati nella scheda «Valori».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>nessun dato qui</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>Fare clic su un pixel nella mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>Il pixel non ha dati: è nodata, mascherato o non è un numero.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>Addestrare un modello, o sceglierne uno nel pannello SpectraPrompt, per vedere le classi.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>Salva gli spettri</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>Valori separati da virgole (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>Il file del layer «{name}» non può essere aperto; c'è ancora?</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>Il layer «{name}» è posizionato con punti di controllo a terra; riproiettarlo prima su una griglia (Raster ▸ Proiezioni ▸ Riproiezione (warp)) per guardarne i pixel.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>Lunghezza d'onda (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>Riflettanza</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value</source>
   <translation>Valore</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value ({unit})</source>
   <translation>Valore ({unit})</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Row {row}, column {col}</source>
   <translation>Riga {row}, colonna {col}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>I pixel mostrati; sceglierne uno per vederne le classi, premere Canc per rimuoverlo.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>Pixel mostrati</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>Rimuove il pixel scelto dal grafico e dalla mappa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>nessun dato</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>I valori degli spettri; le bande difettose sono vuote.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>Valori degli spettri</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>I grafici richiedono il pacchetto Python matplotlib nel Python di QGIS ({problem}); installarlo lì (Debian e Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) e riavviare QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>Similarità del coseno del pixel con ogni classe, e la sua quota di confidenza; aprire una classe per vedere la similarità di ciascuno dei suoi prompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>Similarità del pixel con le classi</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>Classe e prompt</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – confidenza {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>Insieme di prompt: {name}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>Confidenza: {state}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>Grafico degli spettri</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>Mostra lo spettro intero</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>Zoom su un rettangolo disegnato nel grafico</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>Trascina il grafico</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>band {band}</source>
   <translation>banda {band}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{nm:.0f} nm</source>
   <translation>{nm:.0f} nm</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>bad band</source>
   <translation>banda difettosa</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name} (media ± dev. st.)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>Spettri medi delle classi di addestramento, con una deviazione standard per lato; spuntare quelli da mostrare dietro il pixel.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>Classi di addestramento</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>Tutte</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>Mostra tutte le classi di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>Nessuna</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>Non mostra alcuna classe di addestramento.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>Rileggi</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>Rilegge gli spettri sotto le etichette, dopo che etichette o scelte sono cambiate.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>Tutte le etichette su nodata: {names}.</translation>
  </message>
 </context>
</TS>
