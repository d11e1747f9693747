<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>Das Stichprobendesign {sample} ist unbekannt; wählen Sie {choices}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>Von {reference} bleibt kein Referenzpixel zum Vergleichen übrig; geben Sie eine Referenz außerhalb dessen an, was ausgelassen wird.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>Von {reference} bleibt ohne die von {excluded} kein Referenzpixel zum Vergleichen übrig; geben Sie eine Referenz außerhalb dessen an, was ausgelassen wird.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} nennt seine Klassen beim Namen, aber die Karte benennt nicht alle der ihren; verwenden Sie eine Referenz mit den Klassen-IDs der Karte oder eine Karte mit Klassennamen.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>Keine der Klassen von {reference} ({asked}) ist unter denen der Karte ({offered}); wählen Sie ein anderes Feld oder benennen Sie Klassen in einem von beiden um.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>Die Polygone von {path} überlappen die Szene nicht; prüfen Sie, ob beide denselben Ort zeigen und ihre Koordinatenreferenzsysteme stimmen.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}, Layer {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>Es gibt keine Datei {path} mit Polygonen; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{path} kann nicht als Polygone gelesen werden; geben Sie eine Vektordatei (GeoPackage, Shapefile, GeoJSON, …) an.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} enthält kein Polygon; zeichnen Sie mindestens eines oder kartieren Sie alles.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>Die Koordinaten von {path} können nicht in die der Szene umgerechnet werden; speichern Sie die Polygone im Koordinatenreferenzsystem der Szene.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} enthält Punkte oder Linien, die keine Fläche begrenzen; geben Sie Polygone an (aus Punkten und Linien können durch Puffern Polygone werden).</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>Es wurden Schichten angegeben, aber die Referenz ist nicht als geschichtete Zufallsstichprobe bezeichnet; bezeichnen Sie sie so oder lassen Sie die Schichten weg.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>das Klassenraster wird gelesen</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>die Referenz wird gelesen</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{pixels} Referenzpixel in {classes} Klassen.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>die Schichten werden gelesen</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>Die Referenz hat die Felder einer geschichteten Zufallsstichprobe; bezeichnen Sie sie als solche, um die Genauigkeit der ganzen Karte und die Klassenflächen schätzen zu lassen.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>Die Referenz besteht aus Polygonen. Standardfehler gelten nur, wenn jedes ihrer Pixel für sich gezogen wurde; Pixel eines als Ganzes gezogenen Polygons ähneln einander, und die Fehler sind dann größer als angegeben.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>es wird verglichen</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>bewertet</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>Die Karte hat an keinem Referenzpixel von {reference} Daten: Sie wurde nur innerhalb von {inside} erstellt; geben Sie eine Referenz von Orten innerhalb an.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>Die Karte wurde nur innerhalb von {inside} erstellt: {count} Referenzpixel, an dem sie keine Daten hat, wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>Die Karte wurde nur innerhalb von {inside} erstellt: {count} Referenzpixel, an denen sie keine Daten hat, werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} ist eine ZIP-Datei, aber kein Modell: Sie hat kein Manifest</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>Das Manifest von {name} wurde nach dem Schreiben verändert</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>{name} fehlt der Bestandteil {member}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>einen doppelt vorhandenen Bestandteil</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} enthält {what}, was keines unserer Modelle tut</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} gibt vor, mehr zu enthalten, als seine Größe zulässt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>das Modell {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{member} in {name} ist ungültig: {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{member} in {name} wurde nach dem Schreiben verändert</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{member} in {name} ist komprimiert, was in keinem unserer Modelle vorkommt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{member} in {name} hat nicht die Größe, mit der es geschrieben wurde</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{member} in {name} hat {size} Bytes, mehr als die erlaubten {limit}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>Das Manifest von {name} ist beschädigt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} ist eine ZIP-Datei, aber kein Modell von SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>format_version in {name} ist {version}, was keine Version ist</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} hat die Formatversion {version}, dieses Programm liest bis {known}; aktualisieren Sie SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>Es gibt keine Modelldatei {name}; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>{name} kann nicht gelesen werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} ist leer</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} ist abgeschnitten oder beschädigt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} ist keine Modelldatei von SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} ist abgeschnitten oder beschädigt ({problem})</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>wählen Sie eine .spm-Datei</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>kopieren oder trainieren Sie es erneut</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>trainieren Sie es erneut</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}; {advice}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>ist {value}, nicht {kind}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>Das Feld {field} im Manifest von {name} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>ein Objekt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>Das Feld format_version im Manifest von {name} ist {version}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>Das Feld radius im Manifest von {name} ist negativ</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>Das Feld encoder.dim im Manifest von {name} ist nicht positiv</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>Das Feld accuracy.validation_matrix im Manifest von {name} ist keine Tabelle mit {size} × {size} Anzahlen</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>ist nicht positiv</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>ist keine Liste von {bands} Werten, einem je Kanal</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>enthält etwas anderes als wahr und falsch</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>hat keinen guten Kanal</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>enthält etwas anderes als positive Zahlen</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>Das Feld {where} von {name} hat den Schlüssel {key}, der kein Text ist</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>Das Feld {where} von {name} ist {value}, was keine endliche Zahl ist</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>Das Feld {where} von {name} ist vom Typ {kind}, den JSON nicht aufnehmen kann</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>Den Texteinbettungen von {name} fehlt „{key}“</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>Die Texteinbettungen „{key}“ von {name} sind {type} {shape}, nicht float32 {expected} für {classes} Klassen</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>Der Tensor {key} – {what} – hat den Typ {type}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{member} in {name} ist beschädigt ({problem})</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>{pairs} Klassenpaare unterscheiden sich, und {path} kann {limit} aufnehmen; fassen Sie die Klassen zuerst nach ihren Oberklassen zusammen.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>Es gibt kein Klassenraster {path}; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>{path} kann nicht als Raster gelesen werden{detail}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} hat {bands} Kanäle, ein Klassenraster aber nur einen; wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} ist beschädigt: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} enthält Zahlen, die nicht ganz sind, und ist daher kein Klassenraster; wählen Sie eines, dessen Pixel Klassen-IDs sind.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} enthält den Wert {bad}, aber Klassen-IDs reichen von 1 bis {max_class_id}; kennzeichnen Sie andere Werte als Leerwert.</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>gelabelte Pixel werden gelesen</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>Labels werden gelesen</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>beantwortet</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>Das Vokabular wird kodiert</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>Der Prompt {text} ist vom durchschnittlichen Text nicht zu unterscheiden; beschreiben Sie genauer.</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>Die Prompts von {name} heben einander auf; lassen Sie sie dasselbe beschreiben.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>nicht kalibriert: Das Modell wurde nicht mit dieser Szene trainiert</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>Die Speichergrenze muss positiv sein, angegeben ist {limit} MiB.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>das Modell wird geladen</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>Gerechnet wird mit {engine} auf {device}.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} hat im zu klassifizierenden Gebiet kein gültiges Pixel: Jedes Pixel ist Leerwert, maskiert oder keine Zahl.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>es wird geschrieben</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>klassifiziert</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>Prompts werden eingebettet</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>Der Schwellenwert für unklassifizierte Pixel wurde für die trainierten Prompts bestimmt, nicht für diese.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>Der Prompt-Satz {prompts} verwendet alle Klassen-IDs; lassen Sie eine für unklassifizierte Pixel frei.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>Das Modell enthält keinen Schwellenwert für unklassifizierte Pixel; geben Sie statt „auto“ eine Kosinusähnlichkeit zwischen -1 und 1 an oder trainieren Sie das Modell neu.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>Der Schwellenwert für unklassifizierte Pixel muss „auto“ oder eine Kosinusähnlichkeit zwischen -1 und 1 sein, angegeben ist {wanted}.</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>compared</source>
   <translation>verglichen</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>{before} → {after}: {pixels}.</source>
   <translation>{before} → {after}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene's spectra were not compared: no valid pixel was among those read.</source>
   <translation>Die Spektren der Szene wurden nicht verglichen: Unter den gelesenen Pixeln war kein gültiges.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>Die Spektren von {scene} haben eine andere Form als die, mit denen das Modell trainiert wurde ({percent} % ihrer Varianz); liegen sie in anderen Einheiten vor, etwa als Strahldichte statt Reflexion? Rechnen Sie die Szene um oder trainieren Sie ein Modell mit ihr.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>Die Spektren der Szene ähneln denen nicht, mit denen das Modell trainiert wurde ({percent} % ihrer Varianz); die Karte ist möglicherweise falsch. Prüfen Sie, ob beide Szenen in denselben Einheiten vorliegen und dieselbe Art von Landschaft zeigen.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>Die Szene hat keine Kanäle bei {ranges}; {count} der {model_bands} Kanäle des Modells werden aus den übrigen geschätzt, wie es die Spektren seiner Trainingsszene nahelegen.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>Die Szene nennt keine Wellenlängen; ihre {bands} guten Kanäle werden für die des Modells bei {first}–{last} nm gehalten. Prüfen Sie, ob der Sensor derselbe ist.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{bands} gute von {all_bands} Kanälen</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>Das Modell verlangt {model_bands} Kanäle und kennt keine Wellenlängen, aber die Szene hat {found}; verwenden Sie eine Szene mit ebenso vielen guten Kanälen oder trainieren Sie ein Modell mit dieser.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>Das Modell verlangt {model_bands} Kanäle bei {first}–{last} nm, aber die Szene hat {found} und nennt keine Wellenlängen; legen Sie ihre Wellenlängen fest oder trainieren Sie ein Modell mit ihr.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>Unbekanntes Gerät {wanted}; verwenden Sie auto, cpu oder cuda.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA ({name})</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>CUDA wurde verlangt, kann aber nicht verwendet werden: {problem}. Verwenden Sie auto oder cpu.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU ({count} Threads)</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}; keine GPU: {reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>dieses torch wurde ohne CUDA erstellt</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>es wurde kein CUDA-Gerät oder -Treiber gefunden, oder der Treiber ist für dieses torch zu alt</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>eine Testrechnung auf der GPU ergab ein falsches Ergebnis</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>Geräte werden gesucht</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} hat an keinem gelabelten Pixel von {labels} eine Klasse; vergleichen Sie es mit Labels des Ortes, den es zeigt.</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>die Abweichung wird geschrieben</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>die Karte wird an den Labels gelesen</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>die Labels werden gelesen</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>mit den Labels verglichen</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>Gelabelte Pixel, an denen die Karte keine Daten hat: {outside}.</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>{name}: {pixels}.</source>
   <translation>{name}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{version} with Python {python}</source>
   <translation>{version} mit Python {python}</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>cannot be imported into {python} ({problem}); install it there.</source>
   <translation>kann nicht in {python} importiert werden ({problem}); installieren Sie es dort.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}, {dimensions} Dimensionen, SHA-256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>Verlangt sind {components} Komponenten, aber die Basis hat {known}; verlangen Sie 1 bis höchstens so viele.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>Verlangt sind {components} Komponenten, aber die Embeddings der {pixels} aus {scene} gezogenen Pixel haben {found}; verlangen Sie 1 bis {found}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>die Szene</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>Verlangt sind {components} Komponenten, aber die Embeddings der {pixels} aus {scene} gezogenen Pixel haben 0; verlangen Sie das ganze Embedding oder nehmen Sie das einer anderen Szene.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>Die Basis der Embedding-Komponenten in {source} ist beschädigt; erstellen Sie dieses Raster erneut.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>Das Modell wurde nicht mit dieser Szene trainiert; prüfen Sie, was es unterscheidet.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} hat im zu kartierenden Gebiet kein gültiges Pixel: Jedes Pixel ist Leerwert, maskiert oder keine Zahl.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>kartiert</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} enthält keine Basis von Embedding-Komponenten; geben Sie ein von SpectraPrompt geschriebenes Komponentenraster an.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>Unbekannter Inhalt {content} der Embeddings; verwenden Sie {choices}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>Das ganze Embedding hat weder Komponenten noch eine Basis; lassen Sie beides weg oder verlangen Sie Komponenten.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>Es muss mindestens 1 Komponente verlangt werden, angegeben ist {count}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>Die Komponenten in {path} wurden mit einem anderen Modell erstellt; ihre Basis sagt diesem nichts: Nehmen Sie dasselbe Modell oder lassen Sie die Basis weg.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>Das Embedding jedes Pixels hat {dim} eigene Zahlen, je eine pro Kanal.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>eine Szene</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Vorgegebene Basis, geschätzt aus {pixels} Pixeln von {scene}: {components} Komponenten enthalten {percent} % der Varianz der Embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Basis, geschätzt aus {pixels} Pixeln von {scene}: {components} Komponenten enthalten {percent} % der Varianz der Embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>eine Stichprobe der Embeddings wird gezogen</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>Der Prompt {text}… hat {length} Token; der Text-Encoder liest nur die ersten {limit}, kürzen Sie ihn daher.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>Es gibt keinen Text-Encoder {spec}; geben Sie {choices}, einen Ordner mit einem Modell oder ein Repository „Eigentümer/Name“ des Modell-Hubs mit seiner Revision an.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>Der Text-Encoder {repository} des Modell-Hubs benötigt eine Revision: den vollständigen Commit-Hash mit 40 Zeichen, damit das Modell dasselbe bleibt.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>Der Text-Encoder {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>Der Ordner {folder} enthält keinen brauchbaren Text-Encoder: {lacking} kann nicht gelesen werden. Er benötigt config.json, model.safetensors und die Dateien des Tokenizers.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>Die Gewichte des Text-Encoders {name} in {folder} sind nicht die erwarteten (SHA-256 {checksum}… statt {expected}…); löschen Sie diesen Ordner und installieren Sie den Encoder erneut.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>Der Text-Encoder {name} ist nicht installiert; führen Sie „{command}“ in der Umgebung der Engine aus oder legen Sie seine Dateien in {folder} ab.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} Er kann nicht heruntergeladen werden, da huggingface_hub nicht installiert ist.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} Er wird nicht heruntergeladen, da HF_HUB_OFFLINE gesetzt ist.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} Er wird dafür nicht heruntergeladen.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} Das Herunterladen von {repository} ist fehlgeschlagen: {problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} ist nicht die ONNX-Datei, die geschrieben wurde (SHA-256 {checksum}…, nicht {expected}…); löschen Sie diesen Ordner und exportieren Sie den Encoder erneut.</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>bereit (Python {version}, {python})</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>Der Lauf wurde abgebrochen, bevor er begann.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>Unbekannte Engine {wanted}; verwenden Sie {choices}.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>Keine Engine kann die Karte berechnen: torch ist nicht installiert. {problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>Die Engine torch kann nicht verwendet werden ({problem}); installieren Sie das Paket torch dort, wo die Engine von SpectraPrompt läuft, oder verwenden Sie die Engine onnxruntime.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>onnxruntime hat kein CUDA-Gerät, keinen Treiber oder keine Bibliothek gefunden, die es verwenden kann</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}; keine GPU: {no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>kein Grund angegeben</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>{data} kann nicht geschrieben werden ({reason}).</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>Der Lauf wurde abgebrochen; es wurde nichts geschrieben.</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>das Modell wird gelesen</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>exportiert</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>Die Ausdehnung muss XMIN YMIN XMAX YMAX lauten, jedes Minimum kleiner als sein Maximum, angegeben ist {extent}.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>Das Gitter von {source} ist gedreht; kartieren Sie es ganz, ohne Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>Die Ausdehnung {extent} enthält kein Pixel von {source}; wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>Dem Python der Engine, {python}, fehlt das Paket {package}; installieren Sie es dort oder wählen Sie ein anderes Python.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>Die GPU hat dafür zu wenig freien Speicher; schließen Sie andere Programme, die sie verwenden, oder wählen Sie die CPU.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>Der Engine ist der Speicher ausgegangen; schließen Sie andere Programme oder senken Sie die Speichergrenze.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>Die Engine ist auf ein unerwartetes Problem gestoßen ({kind}: {error}); bitte melden Sie es mit dem Protokoll der Engine.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>Der Text-Encoder in {folder} hat keinen Tokenizer; fügen Sie die Datei tokenizer.json des Modells hinzu.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>Neue Prompts benötigen den Text-Encoder in {folder}, der nicht verwendet werden kann: {problem} Mit den Paketen torch und transformers ist es vielleicht möglich.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>Die Datei {file} beschreibt keinen Text-Encoder: Sie nennt nichts von {fields}.</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>das erste hat {columns} × {rows} Pixel (Spalten × Zeilen), das zweite {other_columns} × {other_rows}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>ihre Koordinatenreferenzsysteme unterscheiden sich: {one} und {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>unbenannt</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>ihre Pixel unterscheiden sich in der Größe: {width} × {height} und {other_width} × {other_height} Karteneinheiten</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>das zweite liegt {east} Karteneinheiten östlich und {north} nördlich des ersten</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>Die Nachricht ({what}) verwendet Protokoll {protocol}, diese Engine verwendet {known}; installieren Sie auf beiden Seiten dieselbe Version.</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>Labels werden gezählt</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} enthält {value}, was keine Klassen-ID ist; geben Sie ein Raster mit ganzen Zahlen an.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} hat {bands} Kanäle; Labels sind ein Kanal mit Klassen-IDs (kein RGB-Bild).</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} enthält komplexe Zahlen; geben Sie ein Raster mit ganzen Zahlen an.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} hat {rows} × {columns} Pixel, die Szene {scene_rows} × {scene_columns} (Zeilen × Spalten), und nicht beide sind georeferenziert; geben Sie Labels in der Größe der Szene an.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>Die Szene</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} hat kein Koordinatenreferenzsystem, {other} aber schon; weisen Sie eines zu (in QGIS: Verarbeitungswerkzeuge, „Projektion zuweisen“).</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} ist beschädigt: Die Pixel können nicht gelesen werden; kopieren Sie die Datei erneut.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>{source} lässt sich nicht auf das Raster der Szene bringen: Die Datei ist beschädigt, oder ihr Koordinatenbezugssystem ist falsch; prüfen Sie beides.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} überlappt die Szene nicht; prüfen Sie, ob beide denselben Ort zeigen und ihre Koordinatenreferenzsysteme stimmen.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} hat in der Szene kein gelabeltes Pixel (0 und Leerwert sind ungelabelt).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} hat keinen Layer {name}; vorhanden sind: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} hat keinen Layer mit Polygonen oder Punkten (Layer: {listed}).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} hat mehrere Layer; nennen Sie den zu verwendenden: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} hat kein Text- oder Zahlenfeld {name}; vorhanden sind: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>Es ist unklar, welches Feld von {source} die Klasse enthält; nennen Sie eines von: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} hat kein Text- oder Ganzzahlfeld für die Klasse; fügen Sie eines hinzu.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>Das Feld {field} von {source} enthält {value}, was keine Klassen-ID ist; wählen Sie ein Text- oder Ganzzahlfeld.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} hat kein Polygon und keinen Punkt mit einer Klasse im Feld {field} (leere Werte und 0 sind ungelabelt).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} hat kein Polygon und keinen Punkt.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>Die Koordinaten von {source} ({own}) können nicht in die der Szene ({other}) umgerechnet werden; speichern Sie die Labels im Koordinatenreferenzsystem der Szene.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} enthält ein Objekt der Art {geometry}; Labels sind Polygone oder Punkte (aus Linien können durch Puffern Polygone werden).</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>Spektren werden gelesen</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} hat kein gültiges Pixel: Jedes Pixel ist Leerwert, maskiert oder keine Zahl. Prüfen Sie den Leerwert und die schlechten Kanäle.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>Alle Spektren von {scene} haben dieselbe Form; es gibt nichts zu unterscheiden.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>Alle {count} gelabelten Pixel liegen auf Leerwerten von {scene}; prüfen Sie, ob die Labels zu dieser Szene gehören.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>Klasse {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>Klassen von {source}, die keiner der verlangten Klassen entsprechen, werden ausgelassen: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>In {source} wird {count} Pixel unter Objekten verschiedener Klassen ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>In {source} werden {count} Pixel unter Objekten verschiedener Klassen ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>In {source} enthalten diese Klassen keine Pixelmitte der Szene: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>In {source} haben diese Klassen nur ein gelabeltes Pixel: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>Es gibt keine Labeldatei {name}; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{name} kann nicht als Labels gelesen werden; geben Sie ein Raster (GeoTIFF, ENVI, …) oder eine Vektordatei (GeoPackage, Shapefile, GeoJSON, …) an.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}, Feld {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>In {source} liegen auf jedem gelabelten Pixel Objekte verschiedener Klassen ({pixels}); geben Sie jeder Stelle eine Klasse.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>Kein Polygon von {source} enthält die Mitte eines Pixels der Szene; zeichnen Sie größere.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>Keine der Klassen von {source} ({asked}) ist im Prompt-Satz {prompts} ({offered}); wählen Sie ein anderes Feld oder einen anderen Prompt-Satz, oder benennen Sie Klassen in einem von beiden um.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>Unbekanntes Backbone {name}; verwenden Sie {known}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>Die Anteile der Labels müssen über 0 und höchstens bei 1 liegen.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>Gerechnet wird auf {device}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>Die Labels von {labels} liegen zu dicht beieinander oder sind zu wenige, um Blöcke zurückzuhalten; labeln Sie mehr und weiter auseinanderliegende Flächen.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>Mit {percent} % der Labels ({pixels} Pixel): {accuracy} % auf {tested} Pixeln zurückgehaltener Blöcke.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>nicht für diese Prompts kalibriert</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>Nur durch Text bekannt, das Modell wurde nie mit ihnen trainiert: {classes}. Prüfen Sie diese Klassen auf der Karte.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>Die Prompts weichen von den trainierten ab: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>Trainierte Klassen, die auf der Karte fehlen: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>Die Konfidenzen sind für diese Prompts nicht kalibriert.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>Es gibt keine Anfrage; geben Sie mindestens einen Text an, nach dem gesucht wird.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>Anfrage {number} ist leer; geben Sie einen Text an, nach dem gesucht wird.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>Anfrage {number} ({text}) wiederholt Anfrage {earlier}; geben Sie jeden Text einmal an.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>Anfrage {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>Diese Texte benötigen den Text-Encoder des Modells, {wanted}, der keiner der namentlich bekannten ist ({choices}); geben Sie den Ordner, in dem er liegt, als Encoder an.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>Das Modell wurde mit dem Text-Encoder {wanted} (SHA-256 {checksum}…) erstellt, nicht mit {other} ({own_checksum}…): In dessen Raum liegen Texte anderswo; geben Sie jenen Encoder an oder trainieren Sie das Modell mit diesem neu.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>{first} und {second} können nicht Pixel für Pixel verglichen werden: {difference}; kartieren Sie dieselbe Ausdehnung derselben Szene oder bringen Sie eine auf das Gitter der anderen.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>Kein Pixel hat sowohl in {first} als auch in {second} eine Klasse; vergleichen Sie Karten desselben Ortes.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>der Prompt-Satz {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>der in der Karte gespeicherte Prompt-Satz {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>die Attributtabelle der Karte</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>Keine der Klassen von {raster} hat dort eine Oberklasse ({source}); geben Sie einen Prompt-Satz an, dessen Klassen Oberklassen und die Namen derer der Karte haben.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>die Klassen werden gezählt</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>Herkunft der Oberklassen: {source}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>Ohne Oberklasse und unverändert beibehalten: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>die Oberklassen werden geschrieben</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>Die Polygone von {inside} liegen außerhalb der zu kartierenden Ausdehnung; wählen Sie eine andere Ausdehnung oder lassen Sie sie weg.</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>Kein Polygon von {inside} enthält die Mitte eines zu kartierenden Pixels; zeichnen Sie größere.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>Unbekanntes Backbone {name}; diese Version kennt {known}.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>Das Backbone {name} kann aus seinen Einstellungen nicht erstellt werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>nicht mit dieser Szene trainiert</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>Das Modell wurde nicht mit dieser Szene trainiert: Betrachten Sie die Karte als erste Schätzung und prüfen Sie sie. In {share} % der Pixel liegt die Konfidenz unter {limit}. Labeln Sie einige Flächen und trainieren Sie mit ihnen, um eine verlässliche Karte zu erhalten.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>Für eine einzige Zeile der Szene ist zu wenig Speicher frei; schließen Sie andere Programme.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>onnxruntime kann den ONNX-Graphen des Modells nicht verwenden ({problem}); verwenden Sie die Engine torch oder trainieren Sie das Modell erneut.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>CUDA wurde verlangt, aber onnxruntime kann es nicht starten; verwenden Sie das Gerät auto oder cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA (onnxruntime)</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>CUDA wurde verlangt, kann aber nicht verwendet werden: Dieses onnxruntime wurde ohne CUDA erstellt. Verwenden Sie auto oder cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>Die Engine onnxruntime kann nicht verwendet werden ({problem}); installieren Sie das Paket onnxruntime dort, wo die Engine von SpectraPrompt läuft, oder verwenden Sie die Engine torch.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra ist ein Fenster mit einem Rand von {radius} Pixeln auf jeder Seite; valid ist bei Leerwert und außerhalb der Szene falsch. band_matrix und prompt_matrix können weggelassen werden: Sie sind dann die Kanäle und Klassen des Modells selbst. Die Ähnlichkeiten sind Kosinuswerte in dieser Reihenfolge der Klassen: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} ist bereits vorhanden; nennen Sie einen Ordner, der nicht vorhanden oder leer ist.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>Der Ordner {path} kann nicht geschrieben werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>Es gibt keinen ONNX-Graphen eines Text-Encoders mit {key} {value}; er benötigt die Pakete torch und transformers.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>Zum Schreiben von ONNX wird das Paket onnx benötigt ({problem}); installieren Sie es dort, wo die Engine von SpectraPrompt läuft.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>Der ONNX-Graph benötigt das Gewicht {name}, das fehlt.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>Der ONNX-Graph hat keinen Platz für das Gewicht {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>Die Gewichte belegen {size} MiB; eine ONNX-Datei fasst höchstens 2048 MiB.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>Es gibt keinen ONNX-Graphen mit der Aktivierung {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>Es gibt keinen ONNX-Graphen des Backbones {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>Der ONNX-Graph des Backbones {name} kennt dessen Einstellung {setting} nicht.</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>er liefert keinen Vektor mit {size} Zahlen für {text}</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>Der Text-Encoder in {folder} kann nicht mit onnxruntime verwendet werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>Es wurde keine Ausgabedatei angegeben; nennen Sie eine.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>Die Ausgabe {path} muss auf {suffixes} enden; benennen Sie sie um.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>Der Name der Ausgabe {path} ist länger als {limit} Bytes; kürzen Sie ihn.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>Die Ausgabe {path} ist ein Ordner; nennen Sie eine Datei darin.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>Die Ausgabe {path} ist keine gewöhnliche Datei; nennen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>Die Ausgabe {written} ist auch eine Eingabe oder eine andere Ausgabe dieses Laufs; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>{path} kann nicht ersetzt werden: Möglicherweise hat ein anderes Programm die Datei geöffnet. Schließen Sie sie dort (in QGIS: entfernen Sie den Layer) oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>Zum Schreiben von {path} ist kein Platz mehr; schaffen Sie Platz oder wählen Sie einen anderen Datenträger.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>{path} kann nicht geschrieben werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} ist eine Datei, kein Ordner; wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>Der Ordner {folder} ist nicht vorhanden; legen Sie ihn an oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} ist schreibgeschützt; heben Sie den Schutz auf oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>In den Ordner {folder} kann nicht geschrieben werden ({problem}); wählen Sie einen anderen.</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>Die Zeilen {first} bis {last} von {name} können nicht gelesen werden ({problem}); die Datei scheint beschädigt oder unvollständig zu sein, kopieren Sie sie daher erneut.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>das Pixel wird gelesen</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>das Pixel wird mit den Klassen verglichen</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>Nach einem Pixel wird mit zwei Zahlen gefragt, entweder x und y in Karteneinheiten oder Zeile und Spalte; angegeben sind {at} und {pixel}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>Der Punkt {x}, {y} liegt außerhalb von {scene}; geben Sie einen Punkt innerhalb an, in den Einheiten des Koordinatenreferenzsystems.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>In Zeile {row}, Spalte {column} von {scene} gibt es kein Pixel; die Zeilen reichen von 0 bis {last_row}, die Spalten von 0 bis {last_column}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>Das Modell wurde nicht mit dieser Szene trainiert: Betrachten Sie seine Antwort als erste Schätzung.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>Die Ähnlichkeiten einzelner Prompts sind nicht bekannt: {problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>Das Klassenraster {path} kann nicht geschrieben werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>Klassen-ID {class_id} ({name}) liegt außerhalb von 1 bis {max_class_id}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>Klassen-ID {class_id} ist doppelt vergeben</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>Klasse {class_id} hat keinen Namen</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>die Farbe {colour} der Klasse {name} ist nicht „#rrggbb“</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>es gibt keine Klasse</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>Eine zu vergleichende Klasse hat keinen Prompt; lassen Sie sie weg.</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>Klasse {number} ({prompt})</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>der Text-Encoder wird geladen</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>zwei Spalten heißen {field}; behalten Sie eine davon.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>keine Zeile benennt die Spalten; beginnen Sie mit id, name, colour, parent, prompt 1, prompt 2, …, getrennt durch Kommas, Semikolons oder Tabulatoren.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>die CSV-Datei kann nicht gelesen werden: {error}.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>die Zeile der Klasse {name} hat {cell} in einer Spalte ohne Namen; nennen Sie die Spalte „prompt“ oder setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>in Zeile {row} ({name}) ist das Feld „id“ keine ganze Zahl; geben Sie eine ein.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>Klasse {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>ist keine ganze Zahl</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>liegt außerhalb von 1 bis {max_class_id}; 0 bedeutet unklassifiziert</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>ist leer; geben Sie der Klasse einen Namen</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>liest sich wie die ID einer anderen Klasse; verwenden Sie Wörter</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>ist {colour}; schreiben Sie die Farbe als „#rrggbb“</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>ist keine Liste von Texten</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>ist leer; beschreiben Sie die Klasse mindestens einmal</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>hat einen leeren Text (Nummer {position}); entfernen Sie ihn</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>ist leer oder die Klasse selbst; lassen Sie es weg</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>ist leer; geben Sie dem Satz einen Namen</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>ist {language}; schreiben Sie ein Kürzel wie „en“</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>ist leer; fügen Sie mindestens eine Klasse hinzu</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>Der Prompt-Satz {name} hat keine Klasse mit der ID {class_id}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>Der Prompt-Satz {path} ist weder eine .json- noch eine .csv-Datei.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>Es gibt keinen Prompt-Satz {name}; geben Sie eine .json- oder .csv-Datei oder einen der mitgelieferten Sätze an: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>{where}: Das Feld „{field}“ {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>enthält {value}, wo ein Text erwartet wird</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>enthält Steuerzeichen: {text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>ist auch die von {name}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>ist auch der von Klasse {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>wiederholt {text} von Klasse {class_id} ({name}); Klassen werden nur durch ihre Prompts unterschieden</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>führt im Kreis herum; Klassen können nicht gegenseitig Oberklassen sein</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} ist keine JSON-Datei: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>der Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where} muss ein JSON-Objekt mit einer Liste „classes“ sein.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>muss {known} sein</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>der Prompt-Satz hat die Schemaversion {version}, diese Version von SpectraPrompt liest bis {known}; aktualisieren Sie SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>muss eine Liste sein</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>Eintrag {number} von „classes“</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where} muss ein Objekt mit id, name und prompts sein.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>Klasse {class_id} ({name}), {where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>muss eine Liste von Texten sein</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>ist nicht bekannt; vorhanden sind {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>das Feld {repeated} steht doppelt in einem Objekt</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>Es gibt keinen Prompt-Satz {path}; geben Sie eine .json- oder .csv-Datei oder einen der mitgelieferten Sätze an: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>Der Prompt-Satz {path} kann nicht gelesen werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>Der Prompt-Satz {path} ist kein UTF-8-Text; speichern Sie ihn erneut als UTF-8 (in einer Tabellenkalkulation: „CSV UTF-8“).</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>Labels werden entlang von Kanten ausgebreitet</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>Das Ausbreiten der Klassen entlang der Kanten kam in {steps} Schritten nicht zur Ruhe; es geht mit dem weiter, was da ist.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} hat keine Pixel; wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} hat einen Kanal; eine hyperspektrale Szene hat viele, wählen Sie daher das Raster mit allen Kanälen.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} enthält komplexe Zahlen ({gdal_name}); rechnen Sie sie zuerst in reelle Zahlen um, etwa in Reflexion.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} enthält Pixel vom Typ {gdal_name}, der nicht unterstützt wird; wandeln Sie sie zuerst in Float32 um.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>Es gibt keine Datei {file}; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} ist ein Ordner; wählen Sie eine Rasterdatei darin.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>{file} darf von Ihnen nicht gelesen werden; ändern Sie die Berechtigungen.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} ist eine leere Datei; kopieren oder exportieren Sie sie erneut.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} ist ein Header; wählen Sie die Datendatei, die daneben liegt.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} enthält Vektoren oder eine Tabelle, keine Pixel; wählen Sie ein Raster.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} ist kein Raster, das GDAL lesen kann; wählen Sie eine andere Datei (eine ENVI-Datei benötigt ihren .hdr-Header daneben).</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>{name} kann nicht geöffnet werden ({problem}); die Datei ist möglicherweise beschädigt.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} enthält keine Rasterkanäle; wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} enthält mehrere Raster; wählen Sie eines davon: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} ist unvollständig: Der Header verspricht {needed} Bytes, vorhanden sind {size}; kopieren Sie die Datei oder laden Sie sie erneut herunter.</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>umkodiert</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} gehört zu keinem Genauigkeitsbericht, würde aber beim Schreiben von {path} ersetzt; geben Sie dem Bericht einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} hat Änderungen, die noch nicht in der Datei stehen: Sie ist in einem Programm geöffnet, oder war es, als dieses vorzeitig endete. Speichern Sie die Änderungen und schließen Sie die Datei dort (in QGIS: den Layer entfernen; nach einem Absturz die Datei einmal öffnen und schließen), oder wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>es wurde keine Datei erstellt</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>Der gewünschte Standardfehler ist {target_error}, muss aber zwischen 0 und 1 liegen, etwa bei 0.02.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>Die erwartete Genauigkeit ist {accuracy}, muss aber zwischen 0 und 1 liegen, etwa bei 0.8.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>Die Aufteilung {allocation} ist unbekannt; wählen Sie {choices}.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>Die Mindestzahl der Punkte je Klasse ist {minimum}, muss aber {least} oder mehr sein.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} Punkte sind zu wenige: {classes} Klassen mit je mindestens {least} Punkten benötigen {needed}; ziehen Sie mehr, oder fassen Sie seltene Klassen zusammen oder lassen Sie sie aus.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>die Klassen der Karte</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{count} Punkte von {name} liegen auf den auszulassenden Labels, sodass die Stichprobe keine des Rests der Karte ist; bewerten Sie ohne Auslassen oder ziehen Sie eine Stichprobe abseits dieser Labels.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>die Felder von {name}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>Laut den Feldern von {file} hat die Schicht {name} {pixels} Pixel, die Stichprobe enthält aber {sampled} davon; ziehen Sie die Stichprobe neu.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>{missing} der {total} Punkte der Stichprobe haben auf dieser Karte keine Referenz und werden ausgelassen. Wenn das daran liegt, dass ihre Klasse schwer zu erkennen war, wirkt die Karte besser, als sie ist: Interpretieren Sie die Punkte so gut Sie können.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>Kein Referenzpixel von {reference} liegt in einer Schicht ({source}); prüfen Sie, ob beide denselben Ort zeigen.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>{count} Referenzpixel liegt in keiner Schicht und wird ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>{count} Referenzpixel liegen in keiner Schicht und werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>Schicht {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name} ({pixels} Pixel)</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>Diese Schichten ({source}) haben kein Referenzpixel: {listed}; ohne eines in jeder lässt sich über die ganze Karte nichts sagen. Fügen Sie dort zufällig gezogene Referenzpixel hinzu oder bewerten Sie, ohne eine geschichtete Stichprobe anzugeben.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>Punkt {number} von {name} nennt {stratum} als seine Schicht und {pixels} als deren Pixel, was ganze Zahlen über 0 sein müssen; ziehen Sie die Stichprobe neu oder nehmen Sie die Karte oder ein Raster als Schichten.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>Punkte von {name} schreiben der Schicht {stratum} sowohl {first} als auch {second} Pixel zu, als wären Stichproben mehrerer Karten zusammengefügt worden; bewerten Sie jede mit ihrer eigenen Karte.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>Kein Punkt von {name} nennt seine Schicht; nehmen Sie die Karte oder ein Raster als Schichten.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>Es gibt kein Schichtenraster {path}; prüfen Sie den Pfad.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>{path} kann nicht als Raster von Schichten gelesen werden.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>{size} Punkte können nicht gezogen werden; verlangen Sie 1 oder mehr.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>Der Mindestabstand von Labels ist {distance}, muss aber 0 oder mehr sein.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>Der Startwert ist {seed}, muss aber 0 oder mehr sein.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>Es wurde ein Mindestabstand von Labels angegeben, aber keine Labels; geben Sie beides an.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>{size} Punkte geben der Gesamtgenauigkeit einen Standardfehler von etwa {error} Prozentpunkten, wenn die Klassen zu etwa {accuracy} % stimmen.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>Die Mindestzahl der Punkte je Klasse macht daraus {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>die Punkte werden geschrieben</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>gezogen</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}: {points} Punkte von {pixels} Pixeln ({percent} % der Karte).</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>Es gibt nur {found} Pixel, aus denen gezogen werden kann; sie wurden alle gezogen, anstelle von {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>Nur ein Punkt konnte gezogen werden von {classes}: Mehr Pixel gibt es dort nicht.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>Alle {bands} Kanäle von {name} sind als schlecht gekennzeichnet; berichtigen Sie die Liste schlechter Kanäle (bbl) oder geben Sie an, welche Kanäle zu verwenden sind.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} hat sich während der Verwendung verändert; starten Sie den Lauf erneut.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Für die {bands} Kanäle von {name} wurden {count} Wellenlängen angegeben; geben Sie für jeden Kanal eine an.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>Die für {name} angegebenen Wellenlängen müssen positive Zahlen in nm sein.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Für die {bands} Kanäle von {name} wurden {count} Angaben zu guten Kanälen gemacht; geben Sie für jeden Kanal eine an.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>Die Statistik des Modells zu seiner Trainingsszene passt nicht zu seinen {bands} Kanälen; trainieren Sie es erneut.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Die Werte der Szene sind etwa {factor}-mal größer als die der Trainingsszene; das macht keinen Unterschied, da nur die Form eines Spektrums zählt.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Die Werte der Szene sind etwa {factor}-mal kleiner als die der Trainingsszene; das macht keinen Unterschied, da nur die Form eines Spektrums zählt.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>Spektralbibliothek</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>Für die Reflektanz jedes Sensors und jeden Prompt-Satz, ohne Labels. Es hat aus Bibliotheksspektren und ihren Namen gelernt, nicht aus einer Szene: für einen ersten Blick auf bebautes Land, Vegetation und Boden, möglichst mit dem kurzwelligen Infrarot. Feinere Klassen sind häufiger falsch als richtig, und mit Strahldichte kann es nichts anfangen.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>Die 16 Klassen der Szene Indian Pines vom 12. Juni 1992, aus all ihren Labels gelernt. Für diese Szene: Auf anderen zeigt es, wie ein trainiertes Modell benutzt wird, und nicht mehr.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>Es gibt kein mitgeliefertes Modell {name}; verwenden Sie {choices} oder den Pfad einer .spm-Datei.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>Das Modell wurde nicht mit dieser Szene trainiert; prüfen Sie, was es findet.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>Anfragen werden eingebettet</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>die Ähnlichkeit wird berechnet</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>„{query}“: Ähnlichkeit {lowest} bis {highest}, Mittel {mean}.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>Die Szene hat keinen guten Kanal; prüfen Sie ihre Liste schlechter Kanäle.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>Das Modell benötigt Kanäle bei {missing}, aber die guten Kanäle der Szene, bei {covered}, decken sie nicht ab; verwenden Sie eine Szene, die das tut, oder trainieren Sie ein Modell mit dieser.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>Das Modell benötigt Kanal {band}, der ein schlechter Kanal der Szene ist; verwenden Sie dieselben schlechten Kanäle wie beim Training oder geben Sie beiden Szenen Wellenlängen.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>Das Modell erwartet {model_bands} Kanäle, die Szene hat {scene_bands} gute Kanäle, und ohne Wellenlängen auf beiden Seiten lassen sie sich nicht zuordnen; geben Sie der Szene ihre Wellenlängen oder verwenden Sie ein mit einer solchen Szene trainiertes Modell.</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>die Umgebung der Labels wird gelesen</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first} oder {second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count} Pixel</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count} Pixel</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>Die GPU hat für eine einzige Zeile der Szene zu wenig freien Speicher; schließen Sie andere Programme, die sie verwenden, oder wählen Sie die CPU.</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>Die Gewichte im Modell passen nicht zu seiner Beschreibung: {problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>Das Training ist in Schritt {step} divergiert: Der Verlust ist keine Zahl mehr. Prüfen Sie die Szene auf Extremwerte oder trainieren Sie mit einem anderen Startwert.</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>Training, Verlust {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>{count} gelabelte Pixel liegen auf Leerwerten und werden ausgelassen.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>Nur {count} Klasse hat gelabelte Pixel auf gültigen Daten; labeln Sie mindestens zwei Klassen.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>das Modell wird geschrieben</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>trainiert</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>Der Startwert muss zwischen 0 und 2^32 - 1 liegen, angegeben ist {seed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>{count} gelabelte Pixel passen nicht in den Speicher; {kept} davon, über die Klassen verteilt, werden verwendet.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>Gelabelte Pixel je Klasse: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>Das Modell sieht jedes Pixel für sich an: zurückgehaltene Labels werden ohne das Umfeld besser bestimmt.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>Das Modell sieht nur {reach} x {reach} Pixel an: zurückgehaltene Labels werden ohne das, was weiter weg liegt, besser bestimmt.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>Das Selbsttraining hat keine Klassen entlang homogener Flächen ausgebreitet: Zurückgehaltene Labels werden anhand der eigenen Umgebung jedes Pixels besser erkannt.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>Das Selbsttraining hat Klassen entlang homogener Flächen ausgebreitet, soweit zurückgehaltene Labels es bestätigen (Vertrauen {trust} von {lowest} bis {highest}).</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>Die Labels liegen zu dicht beieinander oder sind zu wenige für eine Validierung mit zurückgehaltenen Blöcken; bewerten Sie die Karte anhand unabhängiger Referenzlabels.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>Validierung mit zurückgehaltenen Trainingslabels ({blocks}), die von den übrigen so weit entfernt sind wie die Karte: Gesamtgenauigkeit {accuracy} % auf {pixels} Pixeln.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>einzelne Pixel</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>Blöcke von {side} × {side} Pixeln</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} labelt nur eine Klasse des Prompt-Satzes {prompts}; labeln Sie mindestens zwei Klassen.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>Zum Klassifizieren benötigt das Modell torch: {problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>Neue Prompts benötigen die Pakete torch und transformers ({problem}); installieren Sie sie dort, wo die Engine von SpectraPrompt läuft.</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>Der Text-Encoder in {folder} kann nicht verwendet werden: {problem} — er muss ein Modell sein, das AutoModel von transformers lädt.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>die Pixel jeder Klasse werden gezählt</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} hat kein klassifiziertes Pixel; wählen Sie ein anderes Raster.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} hat kein klassifiziertes Pixel, das weit genug von den Labels entfernt ist; wählen Sie ein anderes Raster oder einen kleineren Abstand.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>Punkte werden gezogen</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>Die Speichergrenze von {limit} MiB ist für diese Szene und dieses Modell zu klein; erlauben Sie mindestens {needed} MiB.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>Die Werkzeugkiste enthält dieses Werkzeug nicht: Aktivieren Sie „Processing“ bei den Erweiterungen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>Klassifikationsgenauigkeit bewerten</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>hyperspektral,Genauigkeit,Konfusionsmatrix,Kappa,Validierung,Bericht,Fläche,Stichprobe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>Vergleicht ein Klassenraster mit Referenzlabels und schreibt einen Genauigkeitsbericht.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>Vergleicht ein Klassenraster Pixel für Pixel mit Referenzlabels und schreibt einen Bericht mit Konfusionsmatrix, Gesamtgenauigkeit, mittlerer Genauigkeit und Kappa sowie Produzentengenauigkeit, Nutzergenauigkeit und F1 jeder Klasse.

Klassen werden nach Nummer oder Name zugeordnet. Pixel, mit denen das Modell trainiert wurde, lassen jede Karte besser aussehen, als sie ist: Geben Sie diese als auszulassende Labels an.

Ist die Referenz eine Zufallsstichprobe der Karte, geben Sie dies unter „Stichprobendesign der Referenz“ an: Dann wird die Genauigkeit der ganzen Karte mit Konfidenzintervallen geschätzt, bei einer geschichteten Stichprobe auch die Fläche, die jede Klasse tatsächlich einnimmt. „Validierungsstichprobe ziehen“ zieht eine solche Stichprobe.

Der Bericht ist eine HTML-Datei, die nichts weiter benötigt; dieselben Zahlen werden daneben als .json und .csv geschrieben.

Beispiel: Wählen Sie das Klassenraster „crops.tif“ und als Referenz die Punkte „survey.gpkg“ mit dem Feld „crop“; lassen Sie die Polygone „fields.gpkg“ aus, mit denen das Modell trainiert wurde; schreiben Sie „accuracy.html“.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>Klassenraster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>Ein Klassenraster, wie es „Hyperspektrallayer klassifizieren“ schreibt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>Referenzlabels, Polygone oder Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>Referenzlabels, Raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>Polygone oder Punkte, die angeben, was tatsächlich vorhanden ist.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>Auszulassende Labels</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>Pixel unter diesen Labels werden nicht gezählt. Geben Sie hier die Trainingslabels an, wenn die Referenz diese ebenfalls enthält.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>Stichprobendesign der Referenz</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>„simple-random“ nur, wenn die Referenzpixel zufällig aus allen Pixeln der Karte gezogen wurden, „stratified“ nur, wenn sie zufällig innerhalb jeder Schicht gezogen wurden, wie es „Validierungsstichprobe ziehen“ tut. Alles andere ist „none“: Leicht erreichbare Felder oder von Hand gezeichnete Polygone sagen nichts Sicheres über die ganze Karte aus.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>Schichten einer geschichteten Stichprobe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>Das Raster, dessen Werte die Schichten sind, aus denen die Stichprobe gezogen wurde. Wenn leer: die von „Validierungsstichprobe ziehen“ in die Stichprobe geschriebenen, sonst die Klassen der Karte.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>Genauigkeitsbericht</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML-Dateien (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>Der zu schreibende Bericht; daneben werden eine .json- und eine .csv-Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>Bericht als JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>Bericht als CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>Gesamtgenauigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>Mittlere Genauigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Mean F1</source>
   <translation>Mittlerer F1-Wert</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Estimated accuracy of the whole map</source>
   <translation>Geschätzte Genauigkeit der ganzen Karte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>Standardfehler dieser Schätzung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>Verglichene Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>Es sind Schichten angegeben, aber das Stichprobendesign ist nicht „stratified“; wählen Sie dieses oder lassen Sie die Schichten leer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>Wo gerechnet wird. „auto“ nimmt eine NVIDIA-Grafikkarte („cuda“), wenn eine funktioniert, sonst den Prozessor („cpu“). Das Protokoll nennt das verwendete Gerät.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>Prompt-Sätze (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>Hyperspektrallayer</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>Eine Rasterdatei mit vielen Kanälen, etwa ENVI oder GeoTIFF. Ihre Wellenlängen werden verwendet.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>Mitgeliefertes Modell, ohne Labels</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>Ein mit SpectraPrompt geliefertes Modell anstelle eines trainierten: „spectral-library“ nimmt jeden Prompt-Satz und Reflexionswerte jedes Sensors, für eine erste Schätzung von bebauten Flächen, Vegetation, Boden und Wasser; es wurde nicht mit Ihrem Layer trainiert, und das Ergebnis weist darauf hin. „indian-pines“ ist für diese Szene.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>Nur innerhalb dieser Polygone</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>Nur Pixel kartieren, deren Mitte in einem dieser Polygone liegt; alle anderen sind Leerwert und werden nicht berechnet. Bleibt dies leer, begrenzen keine Polygone die Karte.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>Trainiertes Modell</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>SpectraPrompt-Modelle (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>Eine mit „Modell aus Prompts und Labels trainieren“ erzeugte Modelldatei; sie enthält die Klassen. Wenn leer, wird ein mitgeliefertes Modell benötigt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>Wählen Sie ein trainiertes Modell (.spm) oder ein mitgeliefertes.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>Wählen Sie ein trainiertes oder ein mitgeliefertes Modell, nicht beides.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>Der Layer „{name}“ hat nur einen Kanal; wählen Sie einen Hyperspektrallayer mit vielen Kanälen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>Der Layer „{name}“ hat {bands} Kanäle, das Modell benötigt aber {needed}; wählen Sie einen anderen Layer oder trainieren Sie ein Modell mit diesem.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>Der Layer „{name}“ hat Kanäle von {low} bis {high} nm, das Modell benötigt aber {first} bis {last} nm; wählen Sie einen anderen Layer oder trainieren Sie ein Modell mit diesem.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>Die Ausdehnung liegt außerhalb des Layers „{name}“; wählen Sie eine andere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>„{name}“ enthält keine Polygone; wählen Sie einen Polygonlayer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>„{name}“ enthält kein Polygon; wählen Sie andere oder keine.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>Die Polygone „{name}“ haben kein Koordinatensystem; legen Sie es in ihrem Layer fest.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Die Polygone „{name}“ überlappen den Layer „{layer}“ nicht; wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>Text-Encoder des Modells</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>Name oder Ordner des Text-Encoders, mit dem das Modell trainiert wurde. Wenn leer, der im Modell angegebene. Nur nötig für Texte, die das Modell nicht enthält.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>Speicher für Teile des Layers (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>Wie viel Speicher die gleichzeitig bearbeiteten Teile zusammen belegen dürfen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>Klassenfeld</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>Das Feld mit den Klassennamen oder -nummern. Wenn leer, wird das einzig sinnvolle genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>Ein Raster mit Klassennummern anstelle von Polygonen oder Punkten; 0 bedeutet kein Label.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>Die Labels „{name}“ haben kein Feld „{field}“; vorhanden: {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>Wählen Sie Labels: Polygone oder Punkte oder ein Raster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>Wählen Sie Labels als Polygone oder Punkte oder als Raster, nicht beides.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>Die Labels sind der Layer selbst; wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>Die Labels {value} können nicht geöffnet werden; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>Geschrieben: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>Hyperspektrallayer klassifizieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>hyperspektral,Klassifikation,Landbedeckung,Prompt,maschinelles Lernen,Karte,spektral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>Klassifiziert einen Hyperspektrallayer mit einem trainierten SpectraPrompt-Modell.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>Gibt jedem Pixel eines Hyperspektrallayers die Klasse, zu deren Prompt es am besten passt, mit einem Modell aus „Modell aus Prompts und Labels trainieren“ oder, ganz ohne Labels, mit einem mitgelieferten: eine erste Schätzung, die als nicht mit dieser Szene trainiert gekennzeichnet wird.

Der Layer darf aus einer anderen Szene stammen als der des Modells, solange er dieselben Wellenlängen abdeckt; die Kanäle werden nach Wellenlänge zugeordnet. Layer jeder Größe werden stückweise innerhalb des erlaubten Speichers bearbeitet.

Das Ergebnis ist ein GeoTIFF mit Klassennamen, Farben und Attributtabelle; Pixel ohne Daten sind 0 (Leerwert). Auf Wunsch geben weitere Raster an, wie sicher das Modell bei jedem Pixel ist, von 0 bis 1.

Mit einem anderen Prompt-Satz kartiert dasselbe Modell dessen Klassen ohne Training: Das Netz bleibt, nur die Texte ändern sich. Klassen können beliebig umbenannt und weggelassen werden. Ganz neue Worte für eine Klasse kosten viel Genauigkeit, und eine Klasse, mit der das Modell nie trainiert wurde, erhält kaum eines ihrer Pixel.

Beispiel: Um die Felder einer Szene zu kartieren, wählen Sie den Layer „enmap.bsq“, das Modell „crops.spm“ und unter „Nur innerhalb dieser Polygone“ den Layer der Feldgrenzen; schreiben Sie „crops.tif“ und, um zu sehen, wo ein zweiter Blick lohnt, ein Konfidenzraster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>Zu klassifizierende Ausdehnung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>Nur diesen Teil des Layers klassifizieren. Wenn leer, den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>Anderer Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>Anderer Prompt-Satz aus einer Datei</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>Klassen dieses Prompt-Satzes anstelle der Klassen des Modells, ohne Training. Klassen, mit denen das Modell nicht trainiert wurde, kennt es nur durch den Text, was selten gelingt: Prüfen Sie sie auf der Karte. Die Konfidenz ist dann nicht kalibriert.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>Eine bearbeitete Kopie des Prompt-Satzes des Modells oder ein anderer eigener; er wird anstelle des oben gewählten genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>Nicht klassifiziert unter Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>Pixel, deren Kosinus-Ähnlichkeit mit ihrer besten Klasse kleiner ist als dieser Wert (-1 bis 1), werden „Nicht klassifiziert“, ein grauer Eintrag der Legende. „auto“ nimmt den im Training bestimmten Schwellenwert, falls das Modell einen hat. Wenn leer, erhält jedes Pixel eine Klasse.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>Das zu schreibende Klassenraster, ein GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>Konfidenz</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>Ein Raster der Konfidenz des Modells in die Klasse jedes Pixels, von 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>Vorsprung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Ein Raster der Konfidenz in die Klasse jedes Pixels abzüglich der in die zweitbeste, von 0 (unentschieden zwischen zweien) bis 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>Entropie</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Ein Raster, das angibt, wie gleichmäßig sich die Konfidenz auf die Klassen verteilt, von 0 (alles auf einer) bis 1 (alle gleich).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>Klassifizierte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>Nicht klassifizierte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>Vorkommende Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>Verwendetes Gerät</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>Hinweis zum Modell</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>„Nicht klassifiziert unter Ähnlichkeit“ muss eine Zahl von -1 bis 1, „auto“ oder leer sein.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>Zwei Klassenkarten vergleichen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>Änderung,Differenz,Übergangsmatrix,Übereinstimmung,Vergleich,Klassifikation</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>Zeigt, wo sich zwei Klassenraster unterscheiden und welche Klasse zu welcher wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>Vergleicht zwei Klassenraster desselben Gitters Pixel für Pixel, etwa die Karten zweier Läufe, zweier Modelle oder zweier Zeitpunkte.

Das Ergebnis ist ein Raster: 1, wo beide Karten dieselbe Klasse haben, und ein eigener Wert, benannt etwa „Wiese → Offener Boden“, für jedes Paar abweichender Klassen. Der Bericht enthält die Übergangsmatrix, die Übereinstimmung und die Flächen jeder Klasse auf beiden Karten; die Matrix wird daneben als .transitions.csv geschrieben.

Klassen werden nach Namen zugeordnet, gleich welche Nummern sie haben. Pixel, die auf einer der Karten keine Klasse haben, werden nicht verglichen. Ein Unterschied zwischen zwei Karten ist noch keine Veränderung im Gelände: Jede der beiden kann falsch sein.

Beispiel: Führen Sie „Hyperspektrallayer klassifizieren“ mit und ohne bearbeiteten Prompt-Satz aus und vergleichen Sie die beiden Ergebnisse.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>Erstes Klassenraster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>Die Karte, mit der verglichen wird: die frühere oder die, an der die andere gemessen wird.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>Zweites Klassenraster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>Die andere Karte, im selben Gitter: gleiche Größe, Lage und gleiches Koordinatenreferenzsystem.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>Unterschiede</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>Das zu schreibende Raster der Unterschiede, ein GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>Vergleichsbericht</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>Der zu schreibende Bericht; die Übergangsmatrix wird daneben als .transitions.csv geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>Übergangsmatrix als CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>Übereinstimmung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>Pixel anderer Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first} und {second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>Beide Karten sind derselbe Layer; wählen Sie einen anderen als zweiten.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>Embeddings kartieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>hyperspektral,Embedding,Merkmale,Hauptkomponenten,PCA,Segmentierung,Cluster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>Schreibt, wie ein Modell jedes Pixel sieht, in wenigen Kanälen für andere Werkzeuge.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>Ein Modell sieht jedes Pixel mit seiner Umgebung als einen Punkt unter den Texten: sein Embedding, einige hundert Zahlen. Deren Hauptkomponenten sind wenige Kanäle, die das meiste von dem enthalten, was das Modell unterscheidet, für Clusteranalyse, Segmentierung, Regression oder die Betrachtung mit dem Auge: Die ersten drei werden als Rot, Grün und Blau gezeigt.

Die Komponenten sind die von Pixeln aus dem ganzen Layer; eine Ausdehnung erhält die des Ganzen. Das Raster bewahrt sie in seinen Metadaten. Geben Sie es als Basis für einen anderen Layer an, und derselbe Kanal bedeutet in beiden dasselbe.

Mit „embedding“ ist jeder Kanal eine Zahl des Embeddings selbst. Sein Skalarprodukt mit dem Vektor eines Textes ist die Ähnlichkeit mit diesem Text.

Beispiel: Wählen Sie den Layer „enmap.bsq“ und das Modell „crops.spm“; schreiben Sie „components.tif“ und segmentieren Sie es mit einem anderen Werkzeug. Für die Szene des nächsten Jahres geben Sie „components.tif“ als Basis an.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>Zu kartierende Ausdehnung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>Nur diesen Teil des Layers kartieren. Wenn leer, den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>„components“ sind Hauptkomponenten der Embeddings; „embedding“ ist das Embedding selbst, mit einigen hundert Kanälen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>Anzahl der Komponenten</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>Wie viele Kanäle geschrieben werden. Wenn leer, 8 oder so viele, wie die Basis hat.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>Basis aus einem anderen Raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>Ein Raster von Komponenten, das mit demselben Modell geschrieben wurde: Seine Komponenten werden genommen, sodass sich beide vergleichen lassen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>Das zu schreibende Raster, ein GeoTIFF mit 32-Bit-Gleitkommazahlen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>Kanäle</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>Varianzanteil der Komponenten (0 bis 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>Kartierte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>Das ganze Embedding hat weder eine Anzahl von Komponenten noch eine Basis; lassen Sie beides leer oder wählen Sie „components“.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>Der Layer „{name}“ ist kein von SpectraPrompt geschriebenes Raster von Komponenten; wählen Sie ein solches als Basis oder keines.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>Modell für andere Werkzeuge exportieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>hyperspektral,Modell,Export,ONNX,Bereitstellung,Netz,Austausch,Manifest</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>Schreibt das Netz eines Modells als ONNX und seine Prompts und sein Manifest als JSON.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>Schreibt ein Modell als Dateien, die jedes Programm mit einer ONNX-Laufzeitumgebung nutzen kann, ohne SpectraPrompt und ohne QGIS.

Die ONNX-Datei nimmt ein Fenster von Spektren, wie sie vom Sensor kommen, und die Angabe, welche seiner Pixel Daten enthalten; sie liefert die Kosinus-Ähnlichkeit jedes Pixels mit jeder Klasse. Andere Kanäle und andere Prompts können als weitere Eingaben angegeben werden.

Daneben liegen der Prompt-Satz (.prompts.json) und ein Manifest (.manifest.json) mit den Ein- und Ausgaben, den Klassen in ihrer Reihenfolge, den Wellenlängen, dem Text-Encoder sowie den Angaben zu Training und Genauigkeit. Das Protokoll erklärt ihre Verwendung.

Beispiel: Wählen Sie das Modell „crops.spm“ und schreiben Sie „crops.onnx“, „crops.prompts.json“ und „crops.manifest.json“.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>Mitgeliefertes Modell</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>Ein mit SpectraPrompt geliefertes Modell anstelle eines trainierten.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>Netz</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>ONNX-Dateien (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>Die zu schreibende ONNX-Datei; die beiden .json-Dateien werden daneben geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>Manifest</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>Radius der Umgebung eines Pixels (Pixel)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Map</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>Abweichung von Labels zeigen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>Fehler,falsch,Verwechslung,Labels,Unterschied,Prüfung,Validierung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>Zeigt die gelabelten Pixel, die in einem Klassenraster falsch sind, und als was.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>Zeigt, wo ein Klassenraster von Labels abweicht: ein Raster der gelabelten Pixel, 1, wo die Karte dem Label entspricht, und ein eigener Wert, benannt etwa „Wiese, kartiert als Offener Boden“, für jede Verwechslung.

Damit finden Sie falsche Labels, Klassen, an deren Prompts oder Labels noch zu arbeiten ist, und Stellen, an denen ein weiteres Label helfen würde. Es ist keine Genauigkeitsbewertung: Für Labels, mit denen das Modell trainiert wurde, sieht jede Karte besser aus, als sie ist.

Klassen werden nach Namen zugeordnet, wo beide Seiten Namen haben, sonst nach Nummer. Gelabelte Pixel, an denen die Karte keine Daten hat, werden ausgelassen.

Beispiel: Klassifizieren Sie, geben Sie hier die Trainingslabels an, sehen Sie sich oben in der Legende die Verwechslungen mit den meisten Pixeln an, ergänzen Sie dort Labels und trainieren Sie erneut.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>Labels, Polygone oder Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>Labels, Raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>Abweichung</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>Das zu schreibende Raster der gelabelten Pixel, ein GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>Verglichene gelabelte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>Modellinformationen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>hyperspektral,Modell,Information,Beschreibung,Klassen,Kanäle,Genauigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>Schreibt alles, was über ein Modell bekannt ist, als Seite, als JSON und als Zahlen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>Gibt an, was ein Modell ist und woher es stammt: seine Klassen mit ihren Prompts und gelabelten Pixeln, seine Kanäle, wie weit es um ein Pixel herum blickt, seine Genauigkeit auf zurückgehaltenen Labels und wie weit ihr zu trauen ist, seine Lernkurve, seinen Text-Encoder und die vollständigen Angaben zu seinem Training.

Die Seite ist eine HTML-Datei, die nichts weiter benötigt; dasselbe wird für Programme daneben als .model.json geschrieben. Die wichtigsten Zahlen sind Ausgaben zur Verwendung in Modellen.

Beispiel: Wählen Sie das Modell „crops.spm“ und schreiben Sie „crops.html“, bevor Sie damit eine Szene kartieren oder es weitergeben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>Modellseite</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>Die zu schreibende Seite; daneben wird eine .model.json-Datei geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>Modell als JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>Kürzeste Wellenlänge (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>Längste Wellenlänge (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>Gelabelte Pixel oder Bibliotheksspektren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>Gesamtgenauigkeit auf zurückgehaltenen Labels (0 bis 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>Name des Prompt-Satzes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>Text-Encoder</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>Prüfsumme des Modells</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>Prompt-Satz aus Layer erstellen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>Prompts,Klassen,Legende,Kategorien,eindeutige Werte,Attributtabelle</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>Schreibt eine Prompt-Satz-Datei mit den Klassen, die ein Layer angibt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>Nimmt die Klassen eines Layers: bei einem Vektorlayer die Werte eines Feldes oder, ohne Feld, die Kategorien seiner Legende; bei einem Raster seine Legende eindeutiger Werte, seine Attributtabelle oder die Klassennamen in der Datei, was immer vorhanden ist. Ganze Zahlen werden zu den IDs der Klassen, andere Werte werden durchnummeriert; 0 und leere Werte sind keine Klasse. Farben werden übernommen, wo es welche gibt.

Das Ergebnis ist eine Prompt-Satz-Datei (JSON), in der der Prompt jeder Klasse ihr Name ist. Das ist ein Entwurf: Öffnen Sie ihn im Bedienfeld SpectraPrompt, wählen Sie „Prompt-Satz bearbeiten“ und beschreiben Sie, wie jede Klasse aussieht.

Beispiel: Der Layer Ihrer Feldaufnahme und sein Feld „crop“ ergeben einen Prompt-Satz, der zur Aufnahme als Trainingslabels passt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>Vektorlayer mit Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>Ein Vektorlayer, etwa einer mit Labels; oder wählen Sie unten ein Raster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>Das Feld, dessen verschiedene Werte die Klassen sind. Wenn leer, werden die Kategorien der Layerlegende genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>Rasterlayer mit Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>Ein Raster mit einer Legende eindeutiger Werte, einer Attributtabelle oder Klassennamen anstelle eines Vektorlayers.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>Wenn leer, der Name des Layers.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>Prompt-Sätze (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>Die zu schreibende Prompt-Satz-Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>Anzahl der Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>Der Layer {value} kann nicht geöffnet werden; wählen Sie einen anderen Layer oder eine andere Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>Der Layer „{name}“ gibt keine Klassen an; wählen Sie ein Feld oder stellen Sie ihn zuerst nach Kategorien dar (ein Raster nach eindeutigen Werten).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>Die Prompts sind die Namen der Klassen: Beschreiben Sie jede vor der Verwendung in Worten.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>Wählen Sie einen Vektor- oder einen Rasterlayer mit Klassen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>Wählen Sie einen Vektor- oder einen Rasterlayer mit Klassen, nicht beides.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>Klassen nach Oberklasse umkodieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>reklassifizieren,aggregieren,Hierarchie,Gruppe,Oberklasse,Klasse,generalisieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>Macht aus einem Klassenraster ein Raster der Oberklassen, mit Namen und Farben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>Fasst die Klassen eines Klassenrasters nach ihren Oberklassen zusammen, etwa „Eiche“ und „Buche“ zu „Wald“. Eine Klasse kommt zur obersten ihrer Oberklassen; eine ohne Oberklasse bleibt, wie sie ist, und nicht klassifizierte Pixel bleiben nicht klassifiziert.

Die Oberklassen sind die des Prompt-Satzes, mit dem die Karte erstellt wurde und den das Raster bewahrt, oder die eines anderen hier angegebenen Satzes. Raster anderer Programme können sie in einer Spalte „Parent“ ihrer Attributtabelle angeben.

Eine Oberklasse, die selbst eine Klasse des Prompt-Satzes ist, hat deren Farbe; andere erhalten eine aus denen ihrer Klassen gemischte Farbe.

Beispiel: Klassifizieren Sie mit dem mitgelieferten Satz „indian_pines“ und kodieren Sie dann das Ergebnis um: Aus 16 Feldfrüchten und Bedeckungen werden fünf Gruppen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>Ein Klassenraster, wie es „Hyperspektrallayer klassifizieren“ schreibt, oder das eines anderen Programms.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>Anderer Prompt-Satz mit Oberklassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>Anderer Prompt-Satz mit Oberklassen aus einer Datei</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>Ein Prompt-Satz, der die Oberklassen angibt. Wenn leer, werden die im Raster bewahrten genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>Ein eigener Prompt-Satz; er wird anstelle des oben gewählten genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>Oberklassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>Das zu schreibende Raster der Oberklassen, ein GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>Ähnlichkeit mit einem Text kartieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>hyperspektral,Ähnlichkeit,Text,Abfrage,Prompt,Suche,finden,offenes Vokabular</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>Kartiert, wie ähnlich jedes Pixel eines Hyperspektrallayers eigenen Texten ist.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>Vergleicht jedes Pixel eines Hyperspektrallayers mit Texten, mit einem Modell aus „Modell aus Prompts und Labels trainieren“. Das Ergebnis ist ein Raster mit einem Kanal je Text; seine Werte sind Kosinus-Ähnlichkeiten von -1 bis 1, und seine Kanäle sind nach den Texten benannt.

Achten Sie in einem Kanal darauf, wo die Ähnlichkeit höher ist als anderswo. Die Zahlen selbst sagen wenig, und Kanäle verschiedener Texte lassen sich schwer vergleichen.

Das Modell hat gelernt, seine Trainingsklassen zu unterscheiden, und sonst nichts. Ein Text, der den Prompts einer von ihnen ähnelt, findet seinen Ort; worin sich keine zwei Trainingsklassen unterscheiden, das kann das Modell nicht sehen, was immer der Text sagt. Ein Modell für Feldfrüchte findet keine Autos.

Beispiel: Mit einem Modell der Landbedeckung ergeben die Zeilen „dry bare soil“ und „a field of green maize“ ein Raster mit zwei Kanälen, jeder hell, wo der Layer seinem Text ähnelt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>Texte, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>Wonach gesucht wird, etwa „dry bare soil“. Jede Zeile wird ein Kanal.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>Das zu schreibende Ähnlichkeitsraster, ein GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>Geben Sie mindestens einen Text an, nach dem gesucht wird.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>Modell aus Prompts und Labels trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>hyperspektral,Training,Klassifikation,Prompt,Stichproben,maschinelles Lernen,spektral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>Trainiert ein Modell, das Hyperspektrallayer nach in Worten benannten Klassen klassifiziert.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>Lernt aus gelabelten Pixeln eines Hyperspektrallayers, die Klassen eines Prompt-Satzes zu finden: einer Liste von Klassen, jede in Worten beschrieben.

Labels sind Polygone oder Punkte mit einem Klassenfeld oder ein Raster mit Klassennummern (0 und Leerwert: nicht gelabelt). Sie werden dem Prompt-Satz nach Klassennummer oder Name zugeordnet, ohne Rücksicht auf Groß- und Kleinschreibung.

Wählen Sie einen der mit SpectraPrompt gelieferten Prompt-Sätze oder geben Sie eine eigene Datei an (.json oder .csv).

Das Modell ist eine einzige Datei. Verwenden Sie es mit „Hyperspektrallayer klassifizieren“. Ein Teil der Labels wird zurückgehalten, um zu bestimmen, wie gut das Modell ist: einzelne Pixel oder Blöcke, etwa so weit von den übrigen Labels entfernt wie die Pixel des Layers von allen Labels. Diese Genauigkeit ist eine der Ausgaben.

Beispiel: Um Feldfrüchte zu kartieren, wählen Sie den Layer „enmap.bsq“, die Polygone „fields.gpkg“ mit dem Klassenfeld „crop“ und einen Prompt-Satz, der jede Feldfrucht beschreibt; schreiben Sie „crops.spm“.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>Trainingslabels, Polygone oder Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>Trainingslabels, Raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>Polygone oder Punkte, die angeben, wo welche Klasse ist.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>Prompt-Satz aus einer Datei</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>Einer der mit SpectraPrompt gelieferten Prompt-Sätze, nach seinem Namen: {names}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>„multiscale“ ist genau und schnell; „vit“ ist der Patch-Transformer der Veröffentlichung.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>Was Prompts in Zahlen verwandelt: ein bekannter Name oder ein Ordner mit einem Modell.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>Anfang aller Zufallszahlen; derselbe Startwert ergibt dasselbe Modell.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>Nur aus den Labels lernen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>Lässt die nicht gelabelten Pixel des Layers aus, aus denen sonst ebenfalls gelernt wird: für ein Modell, das andere Szenen klassifizieren soll.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>Die zu schreibende Modelldatei.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>Gelabelte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>Klassen mit Labels</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>Wählen Sie einen Prompt-Satz oder geben Sie eine Datei mit einem an.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>Validierungsstichprobe ziehen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>hyperspektral,Genauigkeit,Validierung,geschichtet,Zufall,Punkte,Referenz,Fläche</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>Zieht eine geschichtete Zufallsstichprobe eines Klassenrasters als zu interpretierende Punkte.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>Zieht Pixel eines Klassenrasters zufällig innerhalb jeder seiner Klassen, als Punkte in ihrer Mitte. Geben Sie für jeden im Feld „reference“ an, was tatsächlich vorhanden ist, nach einer Begehung oder einem Bild: Das Formular bietet die Klassen an. Geben Sie die Punkte dann in „Klassifikationsgenauigkeit bewerten“ mit dem Stichprobendesign „stratified“ an und lassen Sie die Genauigkeit der ganzen Karte und die Fläche jeder Klasse schätzen, mit Konfidenzintervallen.

Interpretieren Sie jeden Punkt, auch wo es schwer zu entscheiden ist: Eine Stichprobe ohne ihre schwierigen Punkte lässt die Karte besser aussehen, als sie ist. Standardmäßig geben die Punkte die Klasse der Karte nicht an, damit diese die Interpretation nicht beeinflusst.

Beispiel: 400 Punkte, mindestens 50 je Klasse, 100 Meter oder mehr von den Feldern entfernt, mit denen das Modell trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>Ein Klassenraster, wie es „Hyperspektrallayer klassifizieren“ schreibt. Aus jeder seiner Klassen wird einzeln gezogen.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>Anzahl der Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>Wie viele Punkte insgesamt gezogen werden. Wenn leer, so viele, wie der gewünschte Fehler erfordert.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>Gewünschter Standardfehler</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>Ohne Anzahl der Punkte: der Standardfehler, den die Gesamtgenauigkeit haben soll. Das 95-%-Intervall reicht auf jeder Seite etwa doppelt so weit.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>Erwartete Genauigkeit</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>Ohne Anzahl der Punkte: welcher Anteil jeder Klasse voraussichtlich richtig ist. Je niedriger, desto mehr Punkte werden benötigt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>Punkte je Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>„minimum“ gibt jeder Klasse die unten angegebene Mindestzahl und verteilt den Rest nach Fläche, was meist am besten passt. „equal“ gibt jeder Klasse gleich viele, für Genauigkeiten einzelner Klassen. „proportional“ verteilt alle nach Fläche.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>Mindestzahl je Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>Für „minimum“: Punkte, die selbst die seltenste Klasse erhält.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>Zu meidende Labels</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>Auf diesen Labels wird kein Punkt gezogen. Geben Sie diejenigen an, mit denen das Modell trainiert wurde: Dort ist eine Karte leicht richtig. Die Schätzungen gelten dann für den Rest der Karte.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>Mindestabstand zu diesen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>Wie weit die Punkte zudem von diesen Labels entfernt bleiben.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>Klasse der Karte bei der Interpretation zeigen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>Wer die Klasse der Karte sieht, neigt dazu, ihr zuzustimmen; lassen Sie dies möglichst ausgeschaltet.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>Derselbe Startwert zieht dieselben Punkte; ein anderer zieht andere.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>Validierungsstichprobe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>Die zu schreibenden Punkte, ein GeoPackage mit einem Formular zu ihrer Interpretation.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>Gezogene Punkte</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>Beprobte Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>Ein Abstand ist angegeben, aber keine Labels, zu denen er einzuhalten ist; geben Sie beides an.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>Erweitert</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>Auch Raster des Vorsprungs</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Auch die Konfidenz in die Klasse jedes Pixels abzüglich der in die zweitbeste schreiben, von 0 (unentschieden zwischen zweien) bis 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>Auch Entropieraster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Auch schreiben, wie gleichmäßig sich die Konfidenz auf die Klassen verteilt, von 0 (alles auf einer) bis 1 (alle gleich).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>Erweiterte Optionen ein- oder ausblenden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>Erweiterte Optionen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>Gefunden: {cuda}, das „Automatisch“ verwendet, und {cpu}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>Gefunden: {cpu}. Keine GPU: {reason}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>CUDA kann nicht verwendet werden: {reason}. Wählen Sie unter „Erweitert“ ein anderes Gerät.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>Pixel, die jeder Klasse weniger ähnlich sind, werden „Nicht klassifiziert“, ein grauer Eintrag der Legende.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>Kein Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>Wie im Training bestimmt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>Unter Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>Kosinus-Ähnlichkeit, von -1 bis 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>Nicht klassifiziert</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>Wo gerechnet wird; „Automatisch“ nimmt ein funktionierendes CUDA-Gerät, sonst die CPU.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Automatic</source>
   <translation>Automatisch</translation>
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
   <translation>GPU wird gesucht…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>Der Ordner {folder} für Modelle kann nicht angelegt werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>Die Klassen; wählen Sie eine, um ihre Prompts zu lesen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>Klassen des Prompt-Satzes</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>Der Prompt-Satz: die zu findenden Klassen, jede in Worten beschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>Promp&amp;t-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>Neuer Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>Einen eigenen Prompt-Satz erstellen: leer, als Kopie oder aus den Klassen eines Layers.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>Prompt-Satz bearbeiten</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>Die Klassen bearbeiten, prüfen und vergleichen. Mitgelieferte Sätze werden nur angezeigt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>Prompt-Satz öffnen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>Einen eigenen Prompt-Satz öffnen (.json oder .csv).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>Wählen Sie einen Prompt-Satz.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>Ein eigener Satz</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>Die Klassen kommen mit dem Modell</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count} Klasse; wählen, um ihre Prompts zu lesen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count} Klassen; eine wählen, um ihre Prompts zu lesen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>Einen Prompt-Satz öffnen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>Schritt {step} von {steps}: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>noch wenige Sekunden</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>noch etwa {seconds} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>noch etwa {minutes} min</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>Klassifikation von {layer}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>Training mit {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>Lernkurve von {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – Labels</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>Der Klassenlayer ist nicht mehr vorhanden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>Protokoll von SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>Bereit zum Training mit „{labels}“ und zur Klassifikation von „{layer}“.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>Bereit zur Klassifikation von „{layer}“ mit einem Modell, das nicht mit diesem Layer trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>Bereit zur Klassifikation von „{layer}“.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>Der laufende oder wartende Lauf „{run}“ schreibt {name}; wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>Dateien ersetzen?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>{names} gibt es bereits. Ersetzen?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>Abgebrochen; das Modell bleibt in {path} erhalten, es wurde keine Karte geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>Der Vergleich mit den Labels wurde abgebrochen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>Die Abweichung von den Labels fehlt: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>„{run}“ ist fehlgeschlagen: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>{count} Lauf davor ist fehlgeschlagen: siehe Liste.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>{count} Läufe davor sind fehlgeschlagen: siehe Liste.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>Das Projekt wurde inzwischen geschlossen; das Ergebnis ist in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>Das Modell bleibt in {path} erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>Welcher Teil des Layers kartiert wird; das Training nutzt den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>Ganzer Layer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>Kartenausschnitt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>Polygonlayer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>Kartiert werden Pixel, deren Mitte in einem seiner Polygone liegt; wenn welche ausgewählt sind, nur in diesen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>Polygonlayer, der die Karte begrenzt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>Der Kartenausschnitt zeigt nichts von „{layer}“; zoomen Sie dorthin oder kartieren Sie den ganzen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>Wählen Sie den Polygonlayer, der die Karte begrenzt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>„{area}“ enthält noch kein Polygon; zeichnen Sie eines oder wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>„{area}“ hat kein Koordinatensystem; legen Sie es in den Eigenschaften fest oder wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>Die Polygone von „{area}“ überlappen „{layer}“ nicht; wählen Sie eine andere Ausdehnung.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>Was der Kartenausschnitt beim Klick auf „Starten“ zeigt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>Was im ausgewählten Polygon liegt; außerhalb ist die Karte leer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>Was in {count} ausgewählten Polygonen liegt; außerhalb ist die Karte leer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>Was in den Polygonen liegt; außerhalb ist die Karte leer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>Pixel, aus denen das Training jede Klasse lernt, und die getrennten Flächen, die sie bilden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>Gelabelte Pixel jeder Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>Flächen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>{share:.0f} % der Labels ({pixels} Pixel): {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>Lernkurve</translation>
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
   <translation>Anteil der Labels im Training</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>Genauigkeit auf zurückgehaltenen Labels {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>Nächster Schritt: Nehmen Sie dies als erste Schätzung. Labeln Sie Flächen, bei denen Sie sicher sind, wählen Sie „Mit Labels trainieren“ und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>Nächster Schritt: Labeln Sie mehr und weiter auseinanderliegende Stellen, damit sich das Training selbst validieren kann, oder bewerten Sie die Karte anhand anderer Labels.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>Nächster Schritt: Ergänzen Sie Labels, wo die Karte falsch aussieht, oder schärfen Sie Prompts; starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>Nächster Schritt: Sehen Sie sich die Karte an und bewerten Sie sie anhand von Labels, aus denen nicht gelernt wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>Ein Modell dieses Projekts, ein mit SpectraPrompt geliefertes oder eine Datei.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>Woher das Modell stammt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>Trainiertes Modell wählen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>Eine mit SpectraPrompt trainierte Modelldatei (.spm).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>Die Klassen des obigen Prompt-Satzes kartieren</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>Das Modell mit dem oben gewählten Prompt-Satz verwenden, ohne es erneut zu trainieren: mit anders formulierten Prompts, ohne manche Klassen oder mit neuen, die nur durch Text bekannt sind.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>Wählen Sie ein trainiertes Modell (.spm).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>Aus Datei</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>Mitgeliefert: {title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>Das beim Speichern des Projekts gewählte Modell {path} fehlt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>Nicht mit Ihrem Layer trainiert: Die Karte ist eine erste Schätzung. Für eine verlässliche labeln Sie einige Flächen in einem Polygonlayer und wählen „Mit Labels trainieren“.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count} Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count} Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} band</source>
   <translation>{count} Kanal</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} bands</source>
   <translation>{count} Kanäle</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{first}–{last} nm</source>
   <translation>{first}–{last} nm</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>trained {date}</source>
   <translation>trainiert {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>Genauigkeit auf zurückgehaltenen Labels {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>Zurückgehalten: {labels}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,} einzelne Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{pixels:,} Pixel in Blöcken von {block} × {block} Pixeln</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>M&amp;it Labels trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>Die Klassen aus gelabelten Pixeln des Layers lernen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>Trainiertes Modell n&amp;utzen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>Mit einem früher trainierten oder einem mitgelieferten Modell klassifizieren.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>Nennen Sie auch den Ordner von {file}, oder speichern Sie das Projekt: Die Datei liegt dann daneben.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>Klassenraster speichern</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>Temporäre Datei</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>Das zu schreibende GeoTIFF; wenn leer, ein temporäres, das mit QGIS endet.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>Zu schreibendes Klassenraster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>Auch Konfidenzraster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>Auch schreiben, wie sicher das Modell bei jedem Pixel ist, von 0 bis 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>Auch die Abweichung von den Labels</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>&amp;Ausdehnung</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>&amp;Klassenraster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>Wählen Sie zuerst Labels, unter „Mit Labels trainieren“.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>Auch zeigen, welche in „{labels}“ gelabelten Pixel die Karte falsch zeigt, und als was. Das ist keine Genauigkeitsbewertung, wenn das Modell mit ihnen trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>Lassen Sie den Namen des Klassenrasters auf .tif enden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>Der Ordner {folder} existiert nicht; wählen Sie einen anderen für das Ergebnis.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>Der beim Speichern des Projekts gewählte Prompt-Satz {path} fehlt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>Modellbericht</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>Zeigt im Browser, was über das Modell bekannt ist: Genauigkeit und Konfusionsmatrix auf zurückgehaltenen Labels, Klassen, Kanäle und wie es trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>Die Klassen der Karte, die größte zuerst.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>Flächen der Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>Fläche</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>Anteil</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>Genauigkeit bewerten…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>Die Karte mit Referenzlabels vergleichen; ergibt einen Bericht als HTML, JSON und CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,} Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>Das letzte Ergebnis wird nicht gezeigt: Seine Karte „{layer}“ ist nicht mehr vorhanden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>{count} wartend</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>Für einen weiteren Lauf: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>Einen Lauf mit der jetzigen Auswahl in die Warteschlange stellen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>Den Layer klassifizieren.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>Wie weit der Lauf ist.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>Den Lauf anhalten; es wird keine Karte geschrieben.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>Protoko&amp;ll</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>Die QGIS-Protokollmeldungen im Reiter SpectraPrompt öffnen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>Sta&amp;rten</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>Die Läufe der Reihe nach; Entf bricht den gewählten ab.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>Läufe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>Diesen Lauf abbrechen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>Abbrechen: {run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>Wird abgebrochen…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>Engine wird gestartet…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>Warnung:</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>{count} Warnungen: siehe Protokoll.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{pixels} in {classes}, in {seconds:.1f} s auf {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>{wrong:,} von {labelled:,} gelabelten Pixeln sind anders kartiert.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>Training: {pixels}, {classes}, in {seconds:.1f} s auf {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>Keine Validierung möglich.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>Genauigkeit auf zurückgehaltenen Labels: {percent:.1f} %.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>Die Labels reichen für eine Lernkurve nicht aus.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>Genauigkeit auf zurückgehaltenen Labels: {last:.1f} % mit allen Labels, {before:.1f} % mit {share:.0f} % davon.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>Mehr Labels würden wahrscheinlich noch helfen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>Mehr Labels derselben Art würden wenig helfen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>Der beim Speichern des Projekts gewählte Layer „{name}“ fehlt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>Der beim Speichern des Projekts gewählte Layer „{name}“ kann nicht gelesen werden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>Eingabela&amp;yer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>Der zu klassifizierende Layer; aufgeführt sind Rasterdateien mit {count} oder mehr Kanälen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>Eingabelayer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>Alle Raster</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>Auch Raster mit weniger Kanälen aufführen; in zwei oder drei Kanälen findet ein Modell wenig.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>Kein Raster des Projekts hat {count} oder mehr Kanäle; fügen Sie eines hinzu oder aktivieren Sie „Alle Raster“, um unter den übrigen zu wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>Eine hyperspektrale Rasterdatei zum Projekt hinzufügen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>Echtfarben</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>Infrarot</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>Kurzwelle</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>Als {composite} zeigen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>Wählen Sie zuerst einen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>{red}, {green} und {blue} nm als Rot, Grün und Blau zeigen (Kanäle {bands}), gestreckt vom 2. bis zum 98. Perzentil.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>Die Datei gibt keine Wellenlängen an, nach denen diese Darstellung ihre Kanäle findet.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>Die guten Kanäle decken {red}, {green} und {blue} nm nicht ab.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>Wählen Sie einen Layer mit Trainingslabels.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>Wählen Sie das Feld mit den Klassen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>„{layer}“ enthält noch keine Labels; zeichnen Sie einige Flächen jeder Klasse.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>Ein Modell mit den Labels trainieren, ohne zu kartieren; danach ist es einsatzbereit.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>Mit 10, 25, 50 und 100 % der Labels trainieren, um zu sehen, ob mehr Labels helfen würden; dauert einige Male so lange wie ein Training.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>Neu trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>Trainieren</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>In „{folder}“ neben dem Projekt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>Polygone oder Punkte mit einem Klassenfeld oder ein Raster mit Klassennummern.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>Layer mit Trainingslabels</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>Neuer Labellayer: Polygone zeichnen, deren Klasse Sie hier nach Namen wählen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>Neuer Labellayer</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>La&amp;bels</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>Das Feld mit dem Klassennamen oder der Klassennummer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>Klassen&amp;feld</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>Die Klasse der Polygone, die Sie als Nächstes zeichnen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>Zu zeichnende Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>Zeichnen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>Klicken Sie die Ecken auf der Karte an; ein Rechtsklick beendet ein Polygon. Der Layer liegt nur im Arbeitsspeicher: Machen Sie ihn im Layerfenster permanent, bevor Sie QGIS schließen.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>Wo das Modell gespeichert wird, um es mit anderen Layern wiederzuverwenden.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>Datei für das Modell</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>Modell speichern</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>Die Prüfungen wurden nicht abgeschlossen: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>ok</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>NEIN</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Das Python der Engine, {python}, hat nicht innerhalb von {seconds} s geantwortet; wählen Sie ein anderes unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} führt die Engine von SpectraPrompt nicht aus, die Antwort war „{line}“; wählen Sie ein Python unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Das Python der Engine, {python}, kann nicht gestartet werden ({problem}); wählen Sie ein anderes unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Dem Python der Engine, {python}, fehlt das Paket {package}; installieren Sie es dort oder wählen Sie ein anderes Python unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} wurde beendet, bevor die Engine bereit war ({reason}); wählen Sie ein anderes Python unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>Das System hat die Engine beendet, vermutlich aus Speichermangel; schließen Sie andere Programme oder senken Sie die Speichergrenze und starten Sie erneut.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>Exit-Code {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>Die Engine wurde unerwartet beendet ({reason}), bevor ihr Ergebnis geschrieben war. Starten Sie erneut und melden Sie es mit dem Protokoll, wenn es zweimal vorkommt.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>Die Anleitung hat keine Seite „{name}“ in {folder}; installieren Sie SpectraPrompt neu, um sie zu erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>Hier öffnet kein Programm Webseiten; öffnen Sie {path} in einem Webbrowser.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>Die Anleitung auf der Seite zu diesem Fenster öffnen (F1).</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>in den Optionen gewählt</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>durch die Umgebungsvariable {name} gesetzt</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>aus der Umgebung des Checkouts</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>von QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Unter {path} gibt es kein Python ({origin}); wählen Sie ein anderes unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} ({origin}) ist kein ausführbares Programm; wählen Sie ein Python unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Das Python dieses QGIS wurde nicht gefunden; wählen Sie ein Python unter Einstellungen ▸ Optionen ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>Die Labels von „{name}“ werden nicht vorab gezählt, da ihre Quelle langsam sein kann; ein Training liest sie alle. Als GeoPackage gespeichert, werden sie gezählt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>„{name}“ hat mehr als {count} Labels, die kopiert werden müssten; sie werden deshalb nicht vorab gezählt. Ein Training liest sie alle. Als GeoPackage gespeichert, werden sie gezählt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Die Labels „{name}“ überdecken den Layer „{layer}“ nicht; wählen Sie andere.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{pixels} in {labelled} von {classes} Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count} gelabeltes Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count} gelabelte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>Labeln Sie mindestens zwei Klassen.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>Ohne Labels: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>Weniger als {count} Pixel: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>Nur an einer Stelle gelabelt: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>Nicht im Prompt-Satz, ausgelassen: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>Ausgelassen, da sich Polygone verschiedener Klassen überlappen: {pixels}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>Keine Validierung möglich: Labeln Sie mehr und weiter auseinanderliegende Stellen, um einen Wert zu erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names} und {count} weitere</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>Der Layer „{name}“ wird nicht aus einer Rasterdatei gelesen; speichern Sie ihn zuerst als GeoTIFF (Export ▸ Speichern als…) und verwenden Sie jenen Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>Der Layer „{name}“ hat keine Polygone, Punkte oder Pixel, aus denen gelernt werden kann.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>Die Datei {name} wird vom Layer „{layer}“ gezeigt; entfernen Sie diesen Layer oder wählen Sie einen anderen Namen für das Ergebnis.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>Die Labels des Layers „{name}“ können nicht kopiert werden: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>Kein Browser öffnet den Bericht; er liegt in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>Python der Engine wählen</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>Das Python, das torch und transformers hat; wenn leer, das unten genannte.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>Python der Engine</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>Prü&amp;fen</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>Die Engine mit diesem Python starten und ihre Antwort ansehen.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>Engine</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>SpectraPrompt trainiert und klassifiziert in einem eigenen Prozess, damit QGIS bedienbar bleibt. Dieser Prozess benötigt ein Python mit torch und transformers.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>{python} wird gestartet…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>oben eingetragen</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>Einen Hyperspektrallayer nach in Worten benannten Klassen klassifizieren</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>Spektren</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>Die Spektren von Pixeln zeigen und wie das Modell sie deutet ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>Zwischen zwei Layern wischen…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>Eine Trennlinie zwischen zwei Layern über die Karte ziehen</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>Die Polygone von „{name}“ können nicht kopiert werden: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>Kein Polygon von „{name}“ liegt auf dem zu kartierenden Layer; wählen Sie andere oder kartieren Sie alles.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>Farbe der Klasse wählen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>Die Farbe der Klasse in der Legende.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>Farbe der Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>Fa&amp;rbe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>Prompts der Klasse, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>Beschreiben Sie einmal oder mehrmals, wie die Klasse aussieht und Licht reflektiert: Jede Zeile ist ein Prompt, und ihre Bedeutungen werden gemittelt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>Zum Beispiel: ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>Pro&amp;mpts, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>Keine Klasse gewählt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>Klasse ohne Namen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>Farbe ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>Prompts ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompt</source>
   <translation>{count} Prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompts</source>
   <translation>{count} Prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change id</source>
   <translation>ID ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>Namen ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>Oberklasse ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>Die Klassen in der Reihenfolge der Legende. F2 oder ein Doppelklick bearbeitet eine Zelle.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>Der Wert im Klassenraster, 1 bis 65535.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>Die Farbe in der Legende.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>Was die Legende zeigt; Labels werden danach oder nach der ID zugeordnet.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>Wie die Klasse aussieht, in Worten; wird neben der Tabelle bearbeitet.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>Oberklasse</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>Eine Gruppe oder andere Klasse, zu der die Klasse gehört. Darf leer sein.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>Gelabelte Pixel im Labellayer, der im Bedienfeld gewählt ist, soweit bekannt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>&amp;Leer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>Ohne Klassen beginnen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>&amp;Kopie des gewählten Satzes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>Mit den Klassen des gewählten Satzes beginnen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>Aus einem La&amp;yer…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>Die Klassen eines Layers übernehmen: seine Kategorien, die Werte eines Feldes, seine Attributtabelle oder Klassennamen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>Datei &amp;importieren…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>Die Klassen einer JSON- oder CSV-Datei übernehmen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>Gewählten Satz lö&amp;schen…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>Die Datei des gewählten Satzes löschen, wenn es ein eigener ist.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name} (Kopie)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>Prompt-Satz importieren</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>Prompt-Satz löschen?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>Der Prompt-Satz „{name}“ wird endgültig gelöscht.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>Nicht gelöscht</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>Der Prompt-Satz kann nicht geöffnet werden</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>Prompt-Satz speichern unter</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>Namen des Satzes ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>Nicht importiert</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>Klassen importieren</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>Nicht exportiert</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>Exportiert</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>Der Name, unter dem der Satz aufgeführt wird.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>Wofür der Satz ist: Ort, Jahreszeit, Sensor.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>Die Sprache der Prompts als Kürzel: en, de, pt-BR. Der Encoder versteht Englisch.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>Beschreibung ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>Sprache ändern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>Klasse hinzufügen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>Klasse entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>Klasse duplizieren</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>Klasse nach oben</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>Klasse nach unten</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>Dieser Prompt-Satz wird mit SpectraPrompt geliefert und kann nicht geändert werden.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>&amp;Kopie bearbeiten</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>Einen eigenen Satz daraus machen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>S&amp;prache</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>&amp;Beschreibung</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>K&amp;lassen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>Ä&amp;hnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importieren…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>Die Klassen einer JSON- oder CSV-Datei zu diesem Satz hinzufügen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xportieren…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>Den Satz in eine Datei schreiben: JSON oder, für eine Tabellenkalkulation, CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save &amp;as…</source>
   <translation>Speichern &amp;unter…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save as a set of your own, under another name.</source>
   <translation>Als eigenen Satz unter anderem Namen speichern.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>Schließen; fragt nach, wenn etwas nicht gespeichert ist (Esc).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>Beheben Sie zuerst die aufgeführten Fehler.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>Den Satz speichern (Strg+S).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name} (schreibgeschützt) – Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – Prompt-Satz</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>Die Prompts werden nicht verglichen: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>Prompts werden verglichen…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>Zum Vergleichen werden mindestens zwei Klassen mit Prompts benötigt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>Für den Text-Encoder ({encoder}) am ähnlichsten: {one} und {other}, Ähnlichkeit {value:.2f}. Ab {limit:.2f} gelten Klassen als fast gleich.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>Prompt-Satz ersetzen?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>Sie haben bereits einen Prompt-Satz „{name}“. Soll er ersetzt werden?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>Prompt-Satz speichern?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>„{name}“ enthält nicht gespeicherte Änderungen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>Prompt-Satz exportieren</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>Prompt-Satz (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>Fehler und Warnungen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>Was falsch oder wahrscheinlich ein Versehen ist. Klicken Sie einen Eintrag an oder drücken Sie die Eingabetaste, um dorthin zu gelangen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>Fehler</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>Prü&amp;fungen: nichts zu melden</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>Prü&amp;fungen: {errors}, {warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>{count} Fehler</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>{count} Fehler</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>{count} Warnung</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>{count} Warnungen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>Neue Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>Klasse verschieben</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>Neuer Prompt-Satz aus einem Layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>Ein Vektor- oder Rasterlayer mit Klassen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>Layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>Woraus der Layer seine Klassen angibt.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>Wo die Klassen sind</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>Das Feld, dessen verschiedene Werte die Klassen sind.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>Feld</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>Der Name, unter dem der Satz aufgeführt wird.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>Gefundene Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>Die gefundenen Klassen mit ihren IDs.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>Erstellen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>Die Klassen im Editor öffnen, um sie zu beschreiben.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>Keinen Prompt-Satz erstellen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Layer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>Klassen &amp;aus</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>&amp;Feld</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>&amp;Name des Satzes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>Das Projekt hat keinen Layer; fügen Sie einen mit Klassen hinzu.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>Der Layer „{name}“ gibt keine Klassen an; stellen Sie ihn zuerst nach Kategorien dar (ein Raster nach eindeutigen Werten).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>Wählen Sie das Feld, dessen verschiedene Werte die Klassen sind.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>Alle dort gefundenen Werte stehen für „keine Klasse“.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}. Ihre Namen sind Entwürfe für Prompts: Beschreiben Sie als Nächstes jede Klasse in Worten.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>Kategorien der Legende</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>Werte eines Feldes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>Attributtabelle</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>Klassennamen in der Datei</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>Der Ordner {folder} kann nicht angelegt werden ({problem}); prüfen Sie das QGIS-Profil.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>Der Prompt-Satz {path} wird mit SpectraPrompt geliefert; speichern Sie eine Kopie.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} ist keiner Ihrer eigenen Prompt-Sätze.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>{path} kann nicht gelöscht werden: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>Bil&amp;d speichern…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>Das Bild als PNG speichern, auf Weiß, zum Drucken.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>&amp;Tabelle speichern…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>Die Zahlen als CSV speichern.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one} und {other}: Ähnlichkeit {value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one} und {other}: Ähnlichkeit {value:.2f}, fast gleich</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>Bilder (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>Tabelle speichern</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabellen (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>Ähnlichkeit der Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>Wie ähnlich die Klassen für den Text-Encoder sind: 1 gleich, 0 ohne Zusammenhang. Pfeiltasten führen von Paar zu Paar, die Eingabetaste zur Klasse.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>Der Layer „{name}“ gibt dort keine Klassen an; wählen Sie eine andere Quelle oder stellen Sie ihn zuerst nach Kategorien dar (ein Raster nach eindeutigen Werten).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>Der Layer „{name}“ hat dort mehr als {most} verschiedene Werte; wählen Sie das, was seine Klassen enthält.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>Der Layer „{name}“ hat kein Feld „{field}“; wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>Der Satz hat keinen Namen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>Die Sprache „{language}“ ist kein Kürzel wie „en“ oder „pt-BR“.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>Es gibt noch keine Klasse.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}: Der Text enthält Steuerzeichen; geben Sie ihn neu ein.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}: Die ID ist keine ganze Zahl von 1 bis {largest}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}: Die ID {id} ist auch die von {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}: Es fehlt ein Name.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}: Der Name liest sich wie die ID einer anderen Klasse; verwenden Sie Wörter.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}: Der Name ist auch der von Zeile {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}: „{colour}“ ist keine Farbe der Form #rrggbb.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}: Es fehlt eine Farbe; eine der Palette wird genommen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}: Die Farbe {colour} ist auch die von {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}: Es fehlt ein Prompt; beschreiben Sie die Klasse in Worten.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}: Der Prompt „{prompt}“ ist auch einer von {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}: Der Prompt ist nur der Name; beschreiben Sie, wie die Klasse aussieht.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}: Der Prompt „{prompt}“ ist der von {others} mit einem anderen Namen darin; geben Sie an, worin sie sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}: Die Klasse ist ihre eigene Oberklasse.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}: Die Oberklassen führen im Kreis herum.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}: Die Oberklasse „{parent}“ ist keine Klasse, und keine andere Klasse hat sie; ist „{close}“ gemeint?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>{where} und {others} sind für den Text-Encoder fast gleich: Ähnlichkeit {similarity}, mindestens {limit}; geben Sie an, worin sie sich unterscheiden.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}: Der Prompt „{prompt}“ ist fast „{other}“ von {others}: Ähnlichkeit {similarity}, mindestens {limit}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}: {amount} ({share})</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>Pixel (Flächen unbekannt)</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>Fläche auf dem Ellipsoid</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>Fläche jeder Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>unter {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>Mit anderem Layer &amp;wischen…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>Mit anderer &amp;Karte vergleichen…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>A&amp;bweichung von Labels zeigen…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>Klassen nach &amp;Oberklasse umkodieren…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}, {time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>QGIS kann das Ergebnis {path} nicht öffnen.</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – Abweichung von Labels</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – Unterschiede</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – Ähnlichkeit</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – Konfidenz</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – Vorsprung</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – Entropie</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>Konfidenz in die Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>Vorsprung vor der zweiten Klasse</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>Entropie: Zweifel zwischen Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>Ziehen Sie die Trennlinie oder bewegen Sie sie mit ← und → (Umschalt: weiter). Esc beendet.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>Zwischen zwei Layern wischen</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>Der links der Trennlinie gezeigte Layer</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>Der rechts der Trennlinie gezeigte Layer</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Left</source>
   <translation>&amp;Links</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Right</source>
   <translation>&amp;Rechts</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Swipe</source>
   <translation>&amp;Wischen</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>Das Projekt hat keinen Rasterlayer; klassifizieren Sie zuerst einen.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>Wählen Sie zwei verschiedene Layer.</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>{count} davon schlecht</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>Wellenlängen unbekannt</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{cols} × {rows} px</source>
   <translation>{cols} × {rows} px</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>pixel {size} {unit}</source>
   <translation>Pixel {size} {unit}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no coordinate system</source>
   <translation>kein Koordinatensystem</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>kein Leerwert</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>Leerwert {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>SpectraPrompt-Spektren</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>Pixel wählen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>Klicken Sie Pixel auf der Karte an, um ihre Spektren zu sehen; mit Strg bleiben die vorherigen erhalten.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>Wählen Sie zuerst einen Layer im SpectraPrompt-Bedienfeld.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>Diese Stelle liegt außerhalb von „{layer}“.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>Pixel wird gelesen…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>Die Spektren sind als CSV in der Zwischenablage.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>Die Spektren sind in {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>Wählen Sie im SpectraPrompt-Bedienfeld einen Layer und seine Trainingslabels.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>Spektren unter den Labels werden gelesen…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>Pixel behalten: Jeder Klick fügt ein Spektrum hinzu, wie mit gedrückter Strg-Taste.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>Alle Spektren entfernen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>Die Spektren als CSV kopieren.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>Die Spektren als CSV-Datei speichern…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>Training</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>Werte</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>Die Werte sind im Reiter „Werte“ aufgeführt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>hier keine Daten</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>Klicken Sie ein Pixel auf der Karte an.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>Das Pixel hat keine Daten: Es ist ein Leerwert, maskiert oder keine Zahl.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>Trainieren Sie ein Modell oder wählen Sie eines im SpectraPrompt-Bedienfeld, um die Klassen zu sehen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>Spektren speichern</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>Kommagetrennte Werte (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>Die Datei des Layers „{name}“ kann nicht geöffnet werden; ist sie noch vorhanden?</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>Der Layer „{name}“ ist über Passpunkte georeferenziert; transformieren Sie ihn zuerst auf ein Gitter (Raster ▸ Projektionen ▸ Transformieren), um seine Pixel zu betrachten.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>Wellenlänge (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>Reflexionsgrad</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value ({unit})</source>
   <translation>Wert ({unit})</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Row {row}, column {col}</source>
   <translation>Zeile {row}, Spalte {col}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>Die gezeigten Pixel; wählen Sie eines, um seine Klassen zu sehen, Entf entfernt es.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>Gezeigte Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>Pixel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>Das gewählte Pixel aus Diagramm und Karte entfernen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>keine Daten</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>Die Werte der Spektren; schlechte Kanäle sind leer.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>Werte der Spektren</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>Diagramme benötigen das Python-Paket matplotlib im Python von QGIS ({problem}); installieren Sie es dort (Debian und Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) und starten Sie QGIS neu.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>Kosinus-Ähnlichkeit des Pixels mit jeder Klasse und ihr Anteil an der Konfidenz; klappen Sie eine Klasse auf, um die Ähnlichkeit jedes ihrer Prompts zu sehen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>Ähnlichkeiten des Pixels mit den Klassen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>Klasse und Prompts</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – Konfidenz {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>Prompt-Satz: {name}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>Konfidenz: {state}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>Diagramm der Spektren</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>Ganzes Spektrum zeigen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>Auf ein im Diagramm gezeichnetes Rechteck zoomen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>Diagramm verschieben</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>band {band}</source>
   <translation>Kanal {band}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{nm:.0f} nm</source>
   <translation>{nm:.0f} nm</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>bad band</source>
   <translation>schlechter Kanal</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name} (Mittel ± SD)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>Mittlere Spektren der Trainingsklassen mit einer Standardabweichung zu beiden Seiten; haken Sie an, welche hinter dem Pixel gezeigt werden.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>Trainingsklassen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>Alle Trainingsklassen zeigen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>Keine Trainingsklasse zeigen.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>Neu lesen</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>Die Spektren unter den Labels neu lesen, nachdem sich Labels oder Auswahl geändert haben.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>Alle Labels auf Leerwerten: {names}.</translation>
  </message>
 </context>
</TS>
