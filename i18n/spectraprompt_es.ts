<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>El diseño de muestreo {sample} es desconocido; elija {choices}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>No queda ningún píxel de referencia de {reference} que comparar; indique una referencia distinta de lo que se excluye.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>Sin los de {excluded} no queda ningún píxel de referencia de {reference} que comparar; indique una referencia distinta de lo que se excluye.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} da sus clases por nombre, pero el mapa no nombra todas las suyas; use una referencia con los identificadores de clase del mapa, o un mapa con nombres de clase.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>Ninguna de las clases de {reference} ({asked}) está entre las del mapa ({offered}); elija otro campo, o cambie el nombre de las clases en uno de ellos.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>Los polígonos de {path} no se solapan con la escena; compruebe que ambos muestran el mismo lugar y que sus sistemas de referencia de coordenadas son correctos.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}, capa {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>No hay ningún archivo {path} con polígonos; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{path} no se puede leer como polígonos; indique un archivo vectorial (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} no contiene ningún polígono; dibuje al menos uno, o cartografíe todo.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>Las coordenadas de {path} no se pueden convertir a las de la escena; guarde los polígonos en el sistema de referencia de coordenadas de la escena.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} contiene puntos o líneas, que no delimitan ningún área; indique polígonos (los puntos y las líneas se pueden convertir en polígonos con un buffer).</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>Se indicaron estratos, pero la referencia no está declarada como muestra aleatoria estratificada; declárela, o quite los estratos.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>lectura del ráster de clases</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>lectura de la referencia</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{pixels} píxeles de referencia de {classes} clases.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>lectura de los estratos</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>La referencia tiene los campos de una muestra aleatoria estratificada; declárela como tal para estimar la exactitud de todo el mapa y las áreas de las clases.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>La referencia son polígonos. Los errores estándar solo son válidos si cada píxel se sorteó por separado; los píxeles de un polígono sorteado entero se parecen entre sí, y los errores son entonces mayores de lo indicado.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>comparación</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>evaluado</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>El mapa no tiene datos en ningún píxel de referencia de {reference}: se hizo solo dentro de {inside}; indique una referencia de lugares del interior.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>El mapa se hizo solo dentro de {inside}: se excluye {count} píxel de referencia en el que no tiene datos.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>El mapa se hizo solo dentro de {inside}: se excluyen {count} píxeles de referencia en los que no tiene datos.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} es un archivo zip, pero no un modelo: no tiene manifiesto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>El manifiesto de {name} se modificó después de escribirse</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>A {name} le falta su miembro {member}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>un miembro que aparece dos veces</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} contiene {what}, cosa que no hace ningún modelo nuestro</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} dice contener más que su tamaño</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>el modelo {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{member} en {name} no es válido: {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{member} en {name} se modificó después de escribirse</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{member} en {name} está comprimido, lo que no ocurre en ningún modelo nuestro</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{member} en {name} no tiene el tamaño con que se escribió</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{member} en {name} tiene {size} bytes, más que los {limit} permitidos</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>El manifiesto de {name} está dañado</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} es un archivo zip, pero no un modelo de SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>format_version en {name} es {version}, que no es una versión</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} tiene la versión de formato {version}, este programa lee hasta {known}; actualice SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>No hay ningún archivo de modelo {name}; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>{name} no se puede leer: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} está vacío</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} está cortado o dañado</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} no es un archivo de modelo de SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} está cortado o dañado ({problem})</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>elija un archivo .spm</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>cópielo o entrénelo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>entrénelo de nuevo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}; {advice}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>es {value}, no {kind}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>El campo {field} del manifiesto de {name} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>un objeto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>una lista</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>un número entero</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>un texto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>El campo format_version del manifiesto de {name} es {version}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>El campo radius del manifiesto de {name} es negativo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>El campo encoder.dim del manifiesto de {name} no es positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>El campo accuracy.validation_matrix del manifiesto de {name} no es una tabla de {size} × {size} recuentos</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>no es positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>no es una lista de {bands} valores, uno por banda</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>contiene algo distinto de true y false</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>no tiene ninguna banda buena</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>contiene algo distinto de números positivos</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>El campo {where} de {name} tiene la clave {key}, que no es un texto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>El campo {where} de {name} es {value}, que no es un número finito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>El campo {where} de {name} es {kind}, que JSON no puede contener</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>A los embeddings de texto de {name} les falta '{key}'</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>Los embeddings de texto '{key}' de {name} son {type} {shape}, no float32 {expected} para {classes} clases</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>El tensor {key} de {what} tiene el tipo {type}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{member} en {name} está dañado ({problem})</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>Difieren {pairs} pares de clases, y {path} puede contener {limit}; agrupe primero las clases por sus clases superiores.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>No hay ningún ráster de clases {path}; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>{path} no se puede leer como ráster{detail}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} tiene {bands} bandas, pero un ráster de clases tiene una; elija otro.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} está dañado: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} contiene números que no son enteros, así que no es un ráster de clases; elija uno cuyos píxeles sean identificadores de clase.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} contiene el valor {bad}, pero los identificadores de clase van de 1 a {max_class_id}; marque los demás valores como nodata.</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>lectura de los píxeles etiquetados</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>lectura de las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>Codificación del vocabulario</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>El prompt {text} no se distingue del texto medio; sea más específico.</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>Los prompts de {name} se anulan entre sí; haga que describan una sola cosa.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>no calibrada: el modelo no se entrenó en esta escena</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>El límite de memoria debe ser positivo, pero es {limit} MiB.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>carga del modelo</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>Cálculo con {engine} en {device}.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} no tiene ningún píxel válido en el área que se va a clasificar: todos los píxeles son nodata, están enmascarados o no son números.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>escritura</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>clasificado</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>cálculo de los embeddings de los prompts</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>El umbral de los píxeles sin clasificar se ajustó a los prompts del entrenamiento, no a estos.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>El conjunto de prompts {prompts} usa todos los identificadores de clase; deje uno libre para los píxeles sin clasificar.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>El modelo no tiene ningún umbral ajustado para los píxeles sin clasificar; indique una similitud coseno entre -1 y 1 en lugar de 'auto', o entrene el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>El umbral de los píxeles sin clasificar debe ser 'auto' o una similitud coseno entre -1 y 1, pero es {wanted}.</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>compared</source>
   <translation>comparado</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>{before} → {after}: {pixels}.</source>
   <translation>{before} → {after}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene's spectra were not compared: no valid pixel was among those read.</source>
   <translation>Los espectros de la escena no se compararon: ningún píxel leído era válido.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>Los espectros de {scene} tienen otra forma que aquellos con los que se entrenó el modelo ({percent} % de su varianza); ¿están en otras unidades, como radiancia en lugar de reflectancia? Convierta la escena, o entrene un modelo con ella.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>Los espectros de la escena no se parecen a aquellos con los que se entrenó el modelo ({percent} % de su varianza); el mapa puede ser erróneo. Compruebe que ambas escenas están en las mismas unidades y muestran el mismo tipo de terreno.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>La escena no tiene bandas en {ranges}; {count} de las {model_bands} bandas del modelo se estiman a partir de las demás, como sugieren los espectros de su escena de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>La escena no indica longitudes de onda; sus {bands} bandas buenas se toman por las del modelo en {first}–{last} nm. Compruebe que el sensor es el mismo.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{bands} bandas buenas de {all_bands}</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>El modelo usa {model_bands} bandas y no conoce longitudes de onda, pero la escena tiene {found}; use una escena con el mismo número de bandas buenas, o entrene un modelo con esta.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>El modelo usa {model_bands} bandas en {first}–{last} nm, pero la escena tiene {found} y no indica longitudes de onda; defínalas, o entrene un modelo con ella.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>Dispositivo {wanted} desconocido; use auto, cpu o cuda.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA ({name})</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>Se pidió CUDA, pero no se puede usar: {problem}. Use auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU ({count} hilos)</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}; sin GPU: {reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>esta versión de torch no tiene CUDA</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>no se encontró ningún dispositivo o controlador CUDA, o el controlador es demasiado antiguo para este torch</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>un cálculo de prueba en la GPU dio un resultado erróneo</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>búsqueda de dispositivos</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} no tiene clase en ningún píxel etiquetado de {labels}; compárelo con etiquetas del lugar que muestra.</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>escritura de las discrepancias</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>lectura del mapa en las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>lectura de las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>comparado con las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>Píxeles etiquetados en los que el mapa no tiene datos: {outside}.</translation>
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
   <translation>no se puede importar en {python} ({problem}); instálelo allí.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}, {dimensions} dimensiones, sha256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>Se pidieron {components} componentes, pero la base tiene {known}; pida de 1 a ese número.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>Se pidieron {components} componentes, pero los embeddings de los {pixels} píxeles muestreados de {scene} tienen {found}; pida de 1 a {found}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>la escena</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>Se pidieron {components} componentes, pero los embeddings de los {pixels} píxeles muestreados de {scene} tienen 0; pida el embedding completo, o tome el de otra escena.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>La base de las componentes de embedding en {source} está dañada; haga de nuevo ese ráster.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>El modelo no se entrenó en esta escena; compruebe qué distingue.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} no tiene ningún píxel válido en el área que se va a cartografiar: todos los píxeles son nodata, están enmascarados o no son números.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>cartografiado</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} no contiene ninguna base de componentes de embedding; indique un ráster de componentes escrito por SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>El contenido {content} de los embeddings es desconocido; use {choices}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>El embedding completo no tiene componentes ni base; quite ambos, o pida componentes.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>Se debe pedir al menos 1 componente, pero se pidieron {count}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>Las componentes de {path} se hicieron con otro modelo; su base no significa nada para este: use el mismo modelo, o quite la base.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>El embedding de cada píxel tiene {dim} números propios, uno por banda.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>una escena</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base indicada, estimada a partir de {pixels} píxeles de {scene}: {components} componentes contienen el {percent} % de la varianza de los embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base estimada a partir de {pixels} píxeles de {scene}: {components} componentes contienen el {percent} % de la varianza de los embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>muestreo de los embeddings</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>El prompt {text}… tiene {length} tokens; el codificador de texto solo lee los primeros {limit}, así que acórtelo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>No hay ningún codificador de texto {spec}; indique {choices}, una carpeta con un modelo, o un repositorio 'owner/name' del hub de modelos con su revisión.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>El codificador de texto {repository} del hub de modelos necesita una revisión: el hash completo del commit, de 40 caracteres, para que el modelo siga siendo el mismo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>El codificador de texto {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>La carpeta {folder} no contiene ningún codificador de texto utilizable: {lacking} no se puede leer. Necesita config.json, model.safetensors y los archivos del tokenizador.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>Los pesos del codificador de texto {name} en {folder} no son los esperados (SHA-256 {checksum}… en lugar de {expected}…); borre esa carpeta e instale el codificador de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>El codificador de texto {name} no está instalado; ejecute '{command}' en el entorno del motor, o ponga sus archivos en {folder}.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} No se puede descargar, porque huggingface_hub no está instalado.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} No se descarga, porque HF_HUB_OFFLINE está definido.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} No se descarga para esto.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} Falló la descarga de {repository}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} no es el archivo ONNX que se escribió (SHA-256 {checksum}…, no {expected}…); borre esa carpeta y exporte el codificador de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>listo (Python {version}, {python})</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>La ejecución se canceló antes de empezar.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>Motor {wanted} desconocido; use {choices}.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>Ningún motor puede calcular el mapa: torch no está instalado. {problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>El motor torch no se puede usar ({problem}); instale el paquete torch donde se ejecuta el motor de SpectraPrompt, o use el motor onnxruntime.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>onnxruntime no encontró ningún dispositivo, controlador o biblioteca CUDA que pueda usar</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}; sin GPU: {no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>no se indica ningún motivo</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>{data} no se puede escribir ({reason}).</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>Se canceló la ejecución; no se escribió nada.</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>lectura del modelo</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>exportado</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>La extensión debe ser XMIN YMIN XMAX YMAX con cada mínimo por debajo de su máximo, pero es {extent}.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>La cuadrícula de {source} está girada; cartografíela entera, sin extensión.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>La extensión {extent} no contiene ningún píxel de {source}; elija otra.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>Al Python del motor, {python}, le falta el paquete {package}; instálelo allí, o elija otro Python.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>La GPU tiene muy poca memoria libre para esto; cierre otros programas que la usen, o elija la CPU.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>El motor se quedó sin memoria; cierre otros programas o reduzca el límite de memoria.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>El motor encontró un problema inesperado ({kind}: {error}); comuníquelo con el registro del motor.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>El codificador de texto de {folder} no tiene tokenizador; añada el tokenizer.json del modelo.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>Los prompts nuevos necesitan el codificador de texto de {folder}, que no se puede usar: {problem} Con los paquetes torch y transformers quizá se pueda.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>El archivo {file} no describe un codificador de texto: no nombra ninguno de {fields}.</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>el primero tiene {columns} x {rows} píxeles (columnas x filas), el segundo {other_columns} x {other_rows}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>sus sistemas de referencia de coordenadas difieren: {one} y {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>sus píxeles difieren en tamaño: {width} x {height} y {other_width} x {other_height} unidades del mapa</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>el segundo está {east} unidades del mapa al este y {north} al norte del primero</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>{what} habla el protocolo {protocol}, este motor habla {known}; instale la misma versión en ambos lados.</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>recuento de las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} contiene {value}, que no es un identificador de clase; indique un ráster de números enteros.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} tiene {bands} bandas; las etiquetas son una banda de identificadores de clase (no una imagen RGB).</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} contiene números complejos; indique un ráster de números enteros.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} tiene {rows} x {columns} píxeles, la escena {scene_rows} x {scene_columns} (filas x columnas), y no están ambas georreferenciadas; indique etiquetas del tamaño de la escena.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>La escena</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} no tiene sistema de referencia de coordenadas, pero {other} sí; asígnelo (en QGIS: caja de herramientas de Processing, 'Asignar proyección').</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} está dañado: sus píxeles no se pueden leer; cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>{source} no se puede llevar a la cuadrícula de la escena: está dañado o su sistema de referencia de coordenadas es incorrecto; compruebe ambos.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} no se solapa con la escena; compruebe que ambos muestran el mismo lugar y que sus sistemas de referencia de coordenadas son correctos.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} no tiene ningún píxel etiquetado en la escena (0 y nodata están sin etiquetar).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} no tiene ninguna capa {name}; sus capas son: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} no tiene ninguna capa con polígonos o puntos (capas: {listed}).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} tiene varias capas; indique cuál usar: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} no tiene ningún campo de texto o numérico {name}; sus campos son: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>No está claro qué campo de {source} contiene la clase; indique uno de: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} no tiene ningún campo de texto o entero para la clase; añada uno.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>El campo {field} de {source} contiene {value}, que no es un identificador de clase; elija un campo de texto o entero.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} no tiene ningún polígono o punto con una clase en el campo {field} (los valores vacíos y 0 están sin etiquetar).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} no tiene ningún polígono o punto.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>Las coordenadas de {source} ({own}) no se pueden convertir a las de la escena ({other}); guarde las etiquetas en el sistema de referencia de coordenadas de la escena.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} contiene {geometry}; las etiquetas son polígonos o puntos (las líneas se pueden convertir en polígonos con un buffer).</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>lectura de los espectros</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} no tiene ningún píxel válido: todos los píxeles son nodata, están enmascarados o no son números. Revise su valor nodata y sus bandas defectuosas.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>Todos los espectros de {scene} tienen la misma forma; no hay nada que distinguir.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>Los {count} píxeles etiquetados están todos sobre nodata de {scene}; compruebe que las etiquetas pertenecen a esta escena.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>clase {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>Se excluyen las clases de {source} que no coinciden con ninguna de las pedidas: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>En {source} se excluye {count} píxel bajo elementos de clases distintas.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>En {source} se excluyen {count} píxeles bajo elementos de clases distintas.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>En {source}, estas clases no contienen ningún centro de píxel de la escena: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>En {source}, estas clases tienen un solo píxel etiquetado: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>No hay ningún archivo de etiquetas {name}; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{name} no se puede leer como etiquetas; indique un ráster (GeoTIFF, ENVI, …) o un archivo vectorial (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}, campo {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>En {source} hay elementos de clases distintas sobre todos los píxeles etiquetados ({pixels}); dé una sola clase a cada lugar.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>Ningún polígono de {source} contiene el centro de un píxel de la escena; dibuje polígonos más grandes.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>Ninguna de las clases de {source} ({asked}) está en el conjunto de prompts {prompts} ({offered}); elija otro campo o conjunto de prompts, o cambie el nombre de las clases en uno de ellos.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>Red base {name} desconocida; use {known}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>Las partes de las etiquetas deben ser mayores que 0 y como máximo 1.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>Cálculo en {device}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>Las etiquetas de {labels} están demasiado juntas o son demasiado pocas para reservar bloques; etiquete más áreas, más separadas.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>Con el {percent} % de las etiquetas ({pixels} píxeles): {accuracy} % en {tested} píxeles de los bloques reservados.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>no calibrada para estos prompts</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>Conocidas solo por el texto, el modelo nunca se entrenó con ellas: {classes}. Compruebe estas clases en el mapa.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>Los prompts difieren de los del entrenamiento: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>Clases entrenadas que quedan fuera del mapa: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>Las confianzas no están calibradas para estos prompts.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>No hay ninguna consulta; indique al menos un texto que buscar.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>La consulta {number} está vacía; indique un texto que buscar.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>La consulta {number} ({text}) repite la consulta {earlier}; indique cada texto una vez.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>consulta {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>Estos textos necesitan el codificador de texto del modelo, {wanted}, que no es ninguno de los conocidos por nombre ({choices}); indique como codificador la carpeta en que está.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>El modelo se hizo con el codificador de texto {wanted} (SHA-256 {checksum}…), no con {other} ({own_checksum}…): los textos ocupan otro lugar en su espacio; indique aquel codificador, o entrene el modelo de nuevo con este.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>{first} y {second} no se pueden comparar píxel a píxel: {difference}; cartografíe la misma extensión de la misma escena, o lleve uno a la cuadrícula del otro.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>Ningún píxel tiene clase tanto en {first} como en {second}; compare mapas de un mismo lugar.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>el conjunto de prompts {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>el conjunto de prompts {prompts}, que el mapa guarda</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>su tabla de atributos</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>Ninguna de las clases de {raster} tiene una clase superior en {source}; indique un conjunto de prompts cuyas clases tengan clases superiores y los nombres de las del mapa.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>recuento de las clases</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>Las clases superiores son de {source}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>Sin clase superior y conservadas como están: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>escritura de las clases superiores</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>Los polígonos de {inside} quedan fuera de la extensión que se va a cartografiar; elija otra extensión, o quítela.</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>Ningún polígono de {inside} contiene el centro de un píxel que cartografiar; dibuje polígonos más grandes.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>Red base {name} desconocida; esta versión conoce {known}.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>La red base {name} no se puede crear con sus ajustes: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>no entrenado en esta escena</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>El modelo no se entrenó en esta escena: tome el mapa como una primera conjetura y compruébelo. Su confianza es inferior a {limit} en el {share} % de los píxeles. Etiquete algunas áreas y entrene con ellas para obtener un mapa fiable.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>Hay muy poca memoria libre para una sola fila de la escena; cierre otros programas.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>onnxruntime no puede usar el grafo ONNX del modelo ({problem}); use el motor torch, o entrene el modelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>Se pidió CUDA, pero onnxruntime no puede iniciarla; use el dispositivo auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA (onnxruntime)</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>Se pidió CUDA, pero no se puede usar: esta versión de onnxruntime no tiene CUDA. Use auto o cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>El motor onnxruntime no se puede usar ({problem}); instale el paquete onnxruntime donde se ejecuta el motor de SpectraPrompt, o use el motor torch.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra es una ventana con un borde de {radius} píxeles a cada lado; valid es false en nodata y fuera de la escena. band_matrix y prompt_matrix se pueden omitir: son entonces las bandas y clases propias del modelo. Las similitudes son cosenos, en este orden de clases: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} ya existe; indique una carpeta que no exista, o una vacía.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>La carpeta {path} no se puede escribir: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>No hay ningún grafo ONNX de un codificador de texto con {key} {value}; necesita los paquetes torch y transformers.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>Escribir ONNX necesita el paquete onnx ({problem}); instálelo donde se ejecuta el motor de SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>El grafo ONNX necesita el peso {name}, que falta.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>El grafo ONNX no tiene lugar para el peso {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>Los pesos ocupan {size} MiB; un archivo ONNX contiene como máximo 2048 MiB.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>No hay ningún grafo ONNX con la activación {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>No hay ningún grafo ONNX de la red base {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>El grafo ONNX de la red base {name} no conoce su ajuste {setting}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>no da un vector de {size} números para {text}</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>El codificador de texto de {folder} no se puede usar con onnxruntime: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>No se indicó ningún archivo de salida; indique uno.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>La salida {path} debe terminar en {suffixes}; cámbiele el nombre.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>El nombre de la salida {path} tiene más de {limit} bytes; acórtelo.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>La salida {path} es una carpeta; indique un archivo en ella.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>La salida {path} no es un archivo normal; indique otro.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>La salida {written} es también una entrada u otra salida de esta ejecución; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>{path} no se puede reemplazar: otro programa puede tenerlo abierto. Ciérrelo allí (en QGIS, quite la capa), o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>No queda espacio para escribir {path}; libere algo, o elija otro disco.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>{path} no se puede escribir: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} es un archivo, no una carpeta; elija otra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>La carpeta {folder} no existe; créela o elija otra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} está protegido contra escritura; desprotéjalo o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>No se puede escribir en la carpeta {folder} ({problem}); elija otra.</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>Las filas {first} a {last} de {name} no se pueden leer ({problem}); el archivo parece dañado o incompleto, así que cópielo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>lectura del píxel</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>comparación del píxel con las clases</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>Un píxel se pide con dos números, x e y en unidades del mapa o fila y columna; se indicaron {at} y {pixel}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>El punto {x}, {y} queda fuera de {scene}; indique un punto dentro de ella, en las unidades de su sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>No hay ningún píxel en la fila {row}, columna {column} de {scene}; las filas van de 0 a {last_row}, las columnas de 0 a {last_column}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>El modelo no se entrenó en esta escena: tome su respuesta como una primera conjetura.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>No se conocen las similitudes de cada prompt: {problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>El ráster de clases {path} no se puede escribir: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>el identificador de clase {class_id} ({name}) queda fuera de 1 a {max_class_id}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>el identificador de clase {class_id} se indica dos veces</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>la clase {class_id} no tiene nombre</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>el color {colour} de la clase {name} no es '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>no hay ninguna clase</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>Una clase que comparar no tiene prompt; quítela.</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>clase {number} ({prompt})</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>carga del codificador de texto</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>dos columnas se llaman {field}; conserve una.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>ninguna fila nombra las columnas; empiece por id, name, colour, parent, prompt 1, prompt 2, … separados por comas, puntos y comas o tabuladores.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>el CSV no se puede leer: {error}.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>la fila de la clase {name} tiene {cell} en una columna sin nombre; llame 'prompt' a la columna, o ponga entre comillas los textos que contienen el separador.</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>en la fila {row} ({name}), el campo 'id' no es un número entero; introduzca uno.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>clase {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>no es un número entero</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>queda fuera de 1 a {max_class_id}; 0 significa sin clasificar</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>está vacío; dé un nombre a la clase</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>se lee como el identificador de otra clase; use palabras</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>es {colour}; escríbalo como '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>no es una lista de textos</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>está vacío; describa la clase al menos una vez</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>tiene un texto vacío (número {position}); quítelo</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>está vacío o es la propia clase; omítalo</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>está vacío; dé un nombre al conjunto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>es {language}; escriba una etiqueta como 'en'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>está vacío; añada al menos una clase</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>El conjunto de prompts {name} no tiene ninguna clase con el identificador {class_id}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>El conjunto de prompts {path} no es un archivo .json ni .csv.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>No hay ningún conjunto de prompts {name}; indique un archivo .json o .csv, o uno de los conjuntos incluidos: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>en {where}, el campo '{field}' {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>contiene {value} donde se espera un texto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>contiene caracteres de control: {text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>es también el de {name}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>es también el de la clase {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>repite {text} de la clase {class_id} ({name}); las clases se distinguen solo por sus prompts</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>forma un círculo; las clases no pueden ser superiores unas de otras</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} no es un archivo JSON: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>el conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where} debe ser un objeto JSON con una lista 'classes'.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>debe ser {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>el conjunto de prompts tiene la versión de esquema {version}, esta versión de SpectraPrompt lee hasta {known}; actualice SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>debe ser una lista</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>la entrada {number} de 'classes'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where} debe ser un objeto con id, name y prompts.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>clase {class_id} ({name}), {where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>debe ser una lista de textos</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>no se conoce; hay {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>el campo {repeated} aparece dos veces en un objeto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>No hay ningún conjunto de prompts {path}; indique un archivo .json o .csv, o uno de los conjuntos incluidos: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>El conjunto de prompts {path} no se puede leer: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>El conjunto de prompts {path} no es texto UTF-8; guárdelo de nuevo en UTF-8 (en una hoja de cálculo: 'CSV UTF-8').</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>propagación de las etiquetas a lo largo de los bordes</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>La propagación de las clases a lo largo de los bordes no se estabilizó en {steps} pasos; se continúa con lo que hay.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} no tiene píxeles; elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} tiene una banda; una escena hiperespectral tiene muchas, así que elija el ráster que contiene todas las bandas.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} contiene números complejos ({gdal_name}); conviértalos primero en números reales, como reflectancia.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} contiene píxeles del tipo {gdal_name}, que no se admite; conviértalos primero en Float32.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>No hay ningún archivo {file}; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} es una carpeta; elija un archivo ráster en ella.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>No tiene permiso para leer {file}; cambie sus permisos.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} es un archivo vacío; cópielo o expórtelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} es una cabecera; elija el archivo de datos que está al lado.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} contiene vectores o una tabla, no píxeles; elija un ráster.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} no es un ráster que GDAL pueda leer; elija otro archivo (un archivo ENVI necesita su cabecera .hdr al lado).</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>{name} no se puede abrir ({problem}); el archivo puede estar dañado.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} no contiene bandas ráster; elija otro archivo.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} contiene varios rásteres; elija uno de ellos: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} está incompleto: su cabecera promete {needed} bytes y tiene {size}; cópielo o descárguelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>recodificado</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} no es un archivo de un informe de exactitud, pero escribir {path} lo reemplazaría; dé otro nombre al informe.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} tiene ediciones que aún no están en el archivo: está abierto en un programa, o lo estaba cuando este terminó antes de tiempo. Guárdelas y ciérrelo allí (en QGIS, quite la capa; tras un fallo, abra y cierre el archivo una vez), o elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>no se creó ningún archivo</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>El error estándar deseado es {target_error}, pero debe estar entre 0 y 1, como 0.02.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>La exactitud esperada es {accuracy}, pero debe estar entre 0 y 1, como 0.8.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>El reparto {allocation} es desconocido; elija {choices}.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>El número mínimo de puntos por clase es {minimum}, pero debe ser {least} o más.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} puntos son demasiado pocos: {classes} clases con al menos {least} puntos cada una necesitan {needed}; sortee más, o agrupe o quite las clases raras.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>las clases del mapa</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{count} puntos de {name} están sobre las etiquetas que se excluyen, así que la muestra no es una muestra del resto del mapa; evalúe sin excluir, o sortee una muestra lejos de esas etiquetas.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>los campos de {name}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>Los campos de {file} dicen que el estrato {name} tiene {pixels} píxeles, pero la muestra tiene {sampled} de ellos; sortee la muestra de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>{missing} de los {total} puntos de la muestra no tienen referencia en este mapa y se excluyen. Si se debe a que su clase era difícil de reconocer, el mapa parece mejor de lo que es: interprételos lo mejor que pueda.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>Ningún píxel de referencia de {reference} está en un estrato de {source}; compruebe que ambos muestran el mismo lugar.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>{count} píxel de referencia no está en ningún estrato y se excluye.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>{count} píxeles de referencia no están en ningún estrato y se excluyen.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>estrato {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name} ({pixels} píxeles)</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>Estos estratos de {source} no tienen ningún píxel de referencia: {listed}; sin uno en cada uno no se puede decir nada de todo el mapa. Añada allí píxeles de referencia sorteados al azar, o evalúe sin declarar una muestra estratificada.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>El punto {number} de {name} indica {stratum} como estrato y {pixels} como sus píxeles, que deben ser números enteros mayores que 0; sortee la muestra de nuevo, o tome el mapa o un ráster como estratos.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>Puntos de {name} dan al estrato {stratum} tanto {first} como {second} píxeles, como si se hubieran juntado muestras de varios mapas; evalúe cada una con su mapa.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>Ningún punto de {name} indica su estrato; tome el mapa o un ráster como estratos.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>No hay ningún ráster de estratos {path}; compruebe la ruta.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>{path} no se puede leer como ráster de estratos.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>No se pueden sortear {size} puntos; pida 1 o más.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>La distancia mínima a las etiquetas es {distance}, pero debe ser 0 o más.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>La semilla es {seed}, pero debe ser 0 o más.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>Se indicó una distancia mínima a las etiquetas, pero ninguna etiqueta; indique ambas.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>{size} puntos dan a la exactitud global un error estándar de unos {error} puntos porcentuales, si las clases son correctas en alrededor del {accuracy} %.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>El número mínimo de puntos por clase los deja en {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>escritura de los puntos</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>sorteado</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}: {points} puntos de {pixels} píxeles ({percent} % del mapa).</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>Solo hay {found} píxeles de los que sortear; se sortearon todos, en lugar de {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>Solo se pudo sortear un punto de {classes}, que no tiene más píxeles.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>Las {bands} bandas de {name} están todas marcadas como malas; corrija su lista de bandas malas (bbl), o indique qué bandas usar.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} cambió mientras se usaba; ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Se indicaron {count} longitudes de onda para las {bands} bandas de {name}; indique una para cada banda.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>Las longitudes de onda indicadas para {name} deben ser números positivos en nm.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Se indicaron {count} marcas de banda buena para las {bands} bandas de {name}; indique una para cada banda.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>Las estadísticas del modelo sobre su escena de entrenamiento no se ajustan a sus {bands} bandas; entrénelo de nuevo.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Los valores de la escena son unas {factor} veces mayores que los de la escena de entrenamiento; no importa, pues solo cuenta la forma de un espectro.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Los valores de la escena son unas {factor} veces menores que los de la escena de entrenamiento; no importa, pues solo cuenta la forma de un espectro.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>Biblioteca espectral</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>Para la reflectancia de cualquier sensor y cualquier conjunto de prompts, sin etiquetas. Ha aprendido de espectros de biblioteca y sus nombres, no de una escena: para una primera mirada a zonas construidas, vegetación y suelo, a ser posible con el infrarrojo de onda corta. Las clases más finas salen mal más a menudo que bien, y la radiancia no le sirve.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>Las 16 clases de la escena Indian Pines del 12 de junio de 1992, aprendidas de todas sus etiquetas. Para esa escena: en otras muestra cómo se usa un modelo entrenado, y nada más.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>No hay ningún modelo incluido {name}; use {choices}, o la ruta de un archivo .spm.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>El modelo no se entrenó en esta escena; compruebe lo que encuentra.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>cálculo de los embeddings de las consultas</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>cálculo de la similitud</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>«{query}»: similitud de {lowest} a {highest}, media {mean}.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>La escena no tiene ninguna banda buena; compruebe su lista de bandas malas.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>El modelo necesita bandas en {missing}, pero las bandas buenas de la escena, en {covered}, no las cubren; use una escena que lo haga, o entrene un modelo con esta.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>El modelo necesita la banda {band}, que es una banda mala de la escena; use las mismas bandas malas que en el entrenamiento, o dé longitudes de onda a ambas escenas.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>El modelo espera {model_bands} bandas, la escena tiene {scene_bands} bandas buenas, y no se pueden emparejar sin longitudes de onda en ambos lados; dé a la escena sus longitudes de onda, o use un modelo entrenado en una escena así.</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>lectura del entorno de las etiquetas</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first} o {second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} y {count} más</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count} píxel</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count} píxeles</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>La GPU tiene muy poca memoria libre para una sola fila de la escena; cierre otros programas que la usen, o elija la CPU.</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>Los pesos del modelo no se ajustan a su descripción: {problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>El entrenamiento divergió en el paso {step}: la pérdida ya no es un número. Busque valores extremos en la escena o entrene con otra semilla.</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>entrenamiento, pérdida {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>{count} píxeles etiquetados están sobre nodata y se excluyen.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>Solo {count} clase tiene píxeles etiquetados sobre datos válidos; etiquete al menos dos clases.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>escritura del modelo</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>entrenado</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>La semilla debe estar entre 0 y 2^32 - 1, pero es {seed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>{count} píxeles etiquetados no caben en la memoria; se usan {kept} de ellos, repartidos entre las clases.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>Píxeles etiquetados por clase: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>El modelo mira cada píxel por sí solo: las etiquetas reservadas se reconocen mejor sin lo que las rodea.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>El modelo mira solo {reach} x {reach} píxeles: las etiquetas reservadas se reconocen mejor sin lo que queda más lejos.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>El autoentrenamiento no extendió clases por áreas homogéneas: las etiquetas reservadas se reconocen mejor por el entorno de cada píxel.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>El autoentrenamiento extendió clases por áreas homogéneas, hasta donde lo confirman las etiquetas reservadas (confianza {trust}, de {lowest} a {highest}).</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>Las etiquetas están demasiado juntas o son demasiado pocas para validar en bloques reservados; evalúe el mapa con etiquetas de referencia independientes.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>Validación en {blocks} de las etiquetas de entrenamiento reservados, tan lejos de las demás como el mapa: exactitud global {accuracy} % en {pixels} píxeles.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>píxeles</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>bloques de {side} x {side} píxeles</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} solo etiqueta una clase del conjunto de prompts {prompts}; etiquete al menos dos clases.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>El modelo necesitará torch para clasificar: {problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>Los prompts nuevos necesitan los paquetes torch y transformers ({problem}); instálelos donde se ejecuta el motor de SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>El codificador de texto de {folder} no se puede usar: {problem} — debe ser un modelo que cargue AutoModel de transformers.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>recuento de los píxeles de cada clase</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} no tiene ningún píxel clasificado; elija otro ráster.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} no tiene ningún píxel clasificado lo bastante lejos de las etiquetas; elija otro ráster o una distancia menor.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>sorteo de los puntos</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>El límite de memoria de {limit} MiB es demasiado pequeño para esta escena y este modelo; permita al menos {needed} MiB.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>La caja de herramientas no contiene esta herramienta: active «Processing» en los complementos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>Evaluar exactitud de la clasificación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>hiperespectral,exactitud,matriz de confusión,kappa,validación,informe,superficie,muestra</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>Compara un ráster de clases con etiquetas de referencia y escribe un informe de exactitud.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>Compara un ráster de clases con etiquetas de referencia, píxel a píxel, y escribe un informe con la matriz de confusión, la exactitud global y media, kappa, y la exactitud del productor, la exactitud del usuario y F1 de cada clase.

Las clases se emparejan por número o por nombre. Los píxeles con los que se entrenó el modelo hacen que cualquier mapa parezca mejor de lo que es: indíquelos como etiquetas a excluir.

Si la referencia es una muestra aleatoria del mapa, indíquelo en «Diseño de muestreo de la referencia»: entonces se estima la exactitud de todo el mapa, con intervalos de confianza y, si la muestra es estratificada, también la superficie real de cada clase. «Extraer muestra de validación» extrae una muestra así.

El informe es un archivo HTML que no necesita nada más; las mismas cifras se escriben junto a él como .json y .csv.

Ejemplo: elija el ráster de clases «cultivos.tif», los puntos «campo.gpkg» con el campo «cultivo» como referencia, y excluya los polígonos «parcelas.gpkg» con los que se entrenó el modelo; escriba «exactitud.html».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>Ráster de clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>Un ráster de clases tal como lo escribe «Clasificar capa hiperespectral».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>Etiquetas de referencia, polígonos o puntos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>Etiquetas de referencia, ráster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>Polígonos o puntos que dicen qué hay realmente.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>Etiquetas a excluir</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>Los píxeles bajo estas etiquetas no se cuentan. Indique aquí las etiquetas de entrenamiento cuando la referencia también las contenga.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>Diseño de muestreo de la referencia</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>«simple-random» solo si los píxeles de referencia se extrajeron al azar entre todos los del mapa; «stratified» solo si se extrajeron al azar dentro de cada estrato, como hace «Extraer muestra de validación». Todo lo demás es «none»: parcelas de fácil acceso o polígonos dibujados a mano no dicen nada seguro de todo el mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>Estratos de una muestra estratificada</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>El ráster cuyos valores son los estratos de los que se extrajo la muestra. Si se deja vacío, los que «Extraer muestra de validación» escribió en la muestra o, si no los hay, las clases del mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>Informe de exactitud</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>Archivos HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>El informe a escribir; junto a él se escriben un archivo .json y uno .csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>Informe en JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>Informe en CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>Exactitud global</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>Exactitud media</translation>
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
   <translation>Exactitud estimada de todo el mapa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>Error estándar de esa estimación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>Píxeles comparados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>Se han indicado estratos, pero el diseño de muestreo no es «stratified»; elíjalo o deje vacíos los estratos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>Dónde calcular. «auto» usa una tarjeta gráfica NVIDIA («cuda») si alguna funciona; si no, el procesador («cpu»). El registro dice cuál se usó.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>Conjuntos de prompts (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>Capa hiperespectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>Un archivo ráster con muchas bandas, como ENVI o GeoTIFF. Se usan sus longitudes de onda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>Modelo incluido, sin etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>Un modelo que viene con SpectraPrompt, en lugar de uno entrenado: «spectral-library» admite cualquier conjunto de prompts y la reflectancia de cualquier sensor, para una primera aproximación a suelo construido, vegetación, suelo y agua; no se entrenó con su capa, y el resultado lo indica. «indian-pines» es para esa escena.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>Solo dentro de estos polígonos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>Cartografía solo los píxeles cuyo centro está en uno de estos polígonos; todos los demás son nodata y no se calculan. Si se deja vacío, ningún polígono delimita el mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>Modelo entrenado</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>Modelos de SpectraPrompt (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>Un archivo de modelo creado con «Entrenar modelo con prompts y etiquetas»; contiene las clases. Si se deja vacío, hace falta un modelo incluido.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>Elija un modelo entrenado (.spm) o uno incluido.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>Elija un modelo entrenado o uno incluido, no ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>La capa «{name}» tiene una sola banda; elija una capa hiperespectral, que tiene muchas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>La capa «{name}» tiene {bands} bandas, pero el modelo admite {needed}; elija otra capa o entrene un modelo con esta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>La capa «{name}» tiene bandas de {low} a {high} nm, pero el modelo admite de {first} a {last} nm; elija otra capa o entrene un modelo con esta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>La extensión queda fuera de la capa «{name}»; elija otra.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>«{name}» no contiene polígonos; elija una capa de polígonos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>«{name}» no contiene ningún polígono; elija otros, o ninguno.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>Los polígonos «{name}» no tienen sistema de coordenadas; defínalo en su capa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Los polígonos «{name}» no se solapan con la capa «{layer}»; elija otros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>Codificador de texto del modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>Nombre o carpeta del codificador de texto con el que se entrenó el modelo. Si se deja vacío, el que indica el modelo. Solo hace falta para textos que el modelo no contiene.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>Memoria para porciones de la capa (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>Cuánta memoria pueden ocupar en conjunto las porciones en proceso.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>Campo de clase</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>El campo que contiene los nombres o números de clase. Si se deja vacío, se toma el único adecuado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>Un ráster de números de clase, en lugar de polígonos o puntos; 0 significa sin etiqueta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>Las etiquetas «{name}» no tienen el campo «{field}»; tienen {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>Elija etiquetas: polígonos o puntos, o un ráster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>Elija las etiquetas como polígonos o puntos, o como ráster, no ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>Las etiquetas son la propia capa; elija otras.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>Las etiquetas {value} no se pueden abrir; elija otra capa u otro archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>Escrito: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>Clasificar capa hiperespectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>hiperespectral,clasificación,cobertura del suelo,prompt,aprendizaje automático,mapa,espectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>Clasifica una capa hiperespectral con un modelo de SpectraPrompt entrenado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>Da a cada píxel de una capa hiperespectral la clase a cuyo prompt mejor se ajusta, con un modelo hecho con «Entrenar modelo con prompts y etiquetas» o, sin ninguna etiqueta, con un modelo incluido: una primera conjetura, marcada como no entrenada en esta escena.

La capa puede venir de otra escena que la del modelo mientras cubra las mismas longitudes de onda; las bandas se emparejan por longitud de onda. Las capas de cualquier tamaño se procesan por partes dentro de la memoria permitida.

El resultado es un GeoTIFF con nombres de clases, colores y una tabla de atributos; los píxeles sin datos son 0 (nodata). Si se pide, otros rásteres indican lo seguro que está el modelo de cada píxel, de 0 a 1.

Con otro conjunto de prompts, el mismo modelo cartografía sus clases sin entrenamiento: la red se mantiene y solo cambian los textos. Las clases se pueden renombrar y quitar libremente. Palabras del todo nuevas para una clase cuestan mucha exactitud, y una clase con la que el modelo nunca se entrenó apenas recibe píxeles.

Ejemplo: para cartografiar los campos de una escena, elija la capa «enmap.bsq», el modelo «crops.spm» y, en «Solo dentro de estos polígonos», la capa de los límites de los campos; escriba «crops.tif» y, para ver dónde mirar dos veces, un ráster de confianza.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>Extensión a clasificar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>Clasificar solo esta parte de la capa. Si se deja vacío, toda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>Otro conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>Otro conjunto de prompts de un archivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>Clases de este conjunto de prompts en lugar de las del modelo, sin entrenamiento. Las clases con las que el modelo no se entrenó solo se conocen por el texto, lo que rara vez funciona: compruébelas en el mapa. La confianza no está entonces calibrada.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>Una copia modificada del conjunto de prompts del modelo u otro propio; se toma en lugar del elegido arriba.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>Sin clasificar bajo similitud</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>Los píxeles cuya similitud del coseno con su mejor clase sea menor que esta (de -1 a 1) pasan a «Unclassified» (sin clasificar), una entrada gris de la leyenda. «auto» toma el umbral ajustado en el entrenamiento, si el modelo lo tiene. Si se deja vacío, todos los píxeles reciben una clase.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>Clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>El ráster de clases a escribir, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>Confianza</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>Un ráster de la confianza del modelo en la clase de cada píxel, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>Margen</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Un ráster de la confianza en la clase de cada píxel menos la de la segunda mejor, de 0 (indeciso entre dos) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>Entropía</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Un ráster de cuán uniformemente se reparte la confianza entre las clases, de 0 (toda en una) a 1 (igual en todas).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>Píxeles clasificados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>Píxeles sin clasificar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>Clases presentes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>Dispositivo usado</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>Nota sobre el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>«Sin clasificar bajo similitud» debe ser un número de -1 a 1, «auto» o vacío.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>Comparar dos mapas de clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>cambio,diferencia,matriz de transición,concordancia,comparar,clasificación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>Muestra dónde difieren dos rásteres de clases y qué clase pasó a cuál.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>Compara dos rásteres de clases de una misma cuadrícula, píxel a píxel, como los mapas de dos ejecuciones, dos modelos o dos fechas.

El resultado es un ráster: 1 donde ambos mapas tienen la misma clase, y un valor propio, con un nombre como «Prado → Suelo desnudo», para cada par de clases que difieren. El informe da la matriz de transición, la concordancia y las superficies de cada clase en ambos mapas; la matriz se escribe junto a él como .transitions.csv.

Las clases se emparejan por nombre, sean cuales sean sus números. Los píxeles que uno de los mapas deja sin clase no se comparan. Una diferencia entre dos mapas no es un cambio en el terreno: cualquiera de los dos puede estar equivocado.

Ejemplo: ejecute «Clasificar capa hiperespectral» con y sin un conjunto de prompts modificado, y compare los dos resultados.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>Primer ráster de clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>El mapa con el que comparar: el anterior, o aquel con el que contrastar el otro.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>Segundo ráster de clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>El otro mapa, en la misma cuadrícula: mismo tamaño, posición y sistema de referencia de coordenadas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>Diferencias</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>El ráster de diferencias a escribir, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>Informe de comparación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>El informe a escribir; la matriz de transición se escribe junto a él como .transitions.csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>Matriz de transición en CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>Concordancia</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>Píxeles de otra clase</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first} y {second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>Ambos mapas son la misma capa; elija otra como segunda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>Cartografiar embeddings</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>hiperespectral,embedding,características,componentes principales,PCA,segmentación,agrupamiento</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>Escribe lo que un modelo extrae de cada píxel, en unas pocas bandas para otras herramientas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>Un modelo ve cada píxel, con su entorno, como un punto entre los textos: su embedding, unos centenares de números. Sus componentes principales son unas pocas bandas que contienen la mayor parte de lo que el modelo distingue, para agrupamiento, segmentación, regresión o inspección visual: las tres primeras se muestran como rojo, verde y azul.

Los componentes son los de píxeles de toda la capa; una extensión recibe los del conjunto. El ráster los guarda en sus metadatos. Indíquelo como base para otra capa, y la misma banda significará lo mismo en ambas.

Con «embedding», cada banda es un número del propio embedding. Su producto escalar con el vector de un texto es la similitud con ese texto.

Ejemplo: elija la capa «enmap.bsq» y el modelo «cultivos.spm»; escriba «componentes.tif» y segméntelo con otra herramienta. Para la escena del año siguiente, indique «componentes.tif» como base.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>Extensión a cartografiar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>Cartografiar solo esta parte de la capa. Si se deja vacío, toda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>«components» son los componentes principales de los embeddings; «embedding» es el propio embedding, con unos centenares de bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>Número de componentes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>Cuántas bandas escribir. Si se deja vacío, 8 o tantas como tenga la base.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>Base de otro ráster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>Un ráster de componentes escrito con el mismo modelo: se toman sus componentes, para que ambos puedan compararse.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>El ráster a escribir, un GeoTIFF de números de coma flotante de 32 bits.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>Varianza que contienen los componentes (0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>Píxeles cartografiados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>El embedding completo no tiene ni número de componentes ni base; deje ambos vacíos o elija «components».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>La capa «{name}» no es un ráster de componentes escrito por SpectraPrompt; elija uno como base, o ninguno.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>Exportar modelo para otras herramientas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>hiperespectral,modelo,exportar,ONNX,despliegue,red,intercambio,manifiesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>Escribe la red de un modelo como ONNX, y sus prompts y su manifiesto como JSON.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>Escribe un modelo como archivos que cualquier programa con un entorno de ejecución ONNX puede usar, sin SpectraPrompt y sin QGIS.

El archivo ONNX recibe una ventana de espectros, tal como salen del sensor, y cuáles de sus píxeles tienen datos; devuelve la similitud del coseno de cada píxel con cada clase. Otras bandas y otros prompts pueden darse como entradas adicionales.

Junto a él quedan el conjunto de prompts (.prompts.json) y un manifiesto (.manifest.json) con las entradas y salidas, las clases en su orden, las longitudes de onda, el codificador de texto y los registros de entrenamiento y exactitud. El registro de la ejecución explica cómo usarlos.

Ejemplo: elija el modelo «cultivos.spm» y escriba «cultivos.onnx», «cultivos.prompts.json» y «cultivos.manifest.json».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>Modelo incluido</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>Un modelo que viene con SpectraPrompt, en lugar de uno entrenado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>Red</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>Archivos ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>El archivo ONNX a escribir; los dos archivos .json se escriben junto a él.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>Conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>Manifiesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>Radio del entorno de un píxel (píxeles)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Model</source>
   <translation>Modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Map</source>
   <translation>Mapa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Accuracy</source>
   <translation>Exactitud</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>Mostrar desacuerdo con etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>error,incorrecto,confusión,etiquetas,diferencia,comprobar,validación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>Muestra los píxeles etiquetados en los que un ráster de clases se equivoca, y con qué.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>Muestra dónde un ráster de clases discrepa de las etiquetas: un ráster de los píxeles etiquetados, 1 donde el mapa coincide con la etiqueta, y un valor propio, con un nombre como «Prado, mapped as Suelo desnudo», para cada confusión.

Úselo para encontrar etiquetas erróneas, clases cuyos prompts o etiquetas deben mejorarse y lugares donde otra etiqueta ayudaría. No es una evaluación de la exactitud: con etiquetas con las que se entrenó el modelo, cualquier mapa parece mejor de lo que es.

Las clases se emparejan por nombre donde ambas partes tienen nombres; si no, por número. Los píxeles etiquetados donde el mapa no tiene datos se excluyen.

Ejemplo: clasifique, indique aquí las etiquetas de entrenamiento, mire las confusiones con más píxeles al principio de la leyenda, añada etiquetas allí y vuelva a entrenar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>Etiquetas, polígonos o puntos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>Etiquetas, ráster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>Desacuerdo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>El ráster de píxeles etiquetados a escribir, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>Píxeles etiquetados comparados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>Información del modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>hiperespectral,modelo,información,describir,clases,bandas,exactitud</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>Escribe todo lo que se sabe de un modelo como página, como JSON y como números.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>Dice qué es un modelo y de dónde viene: sus clases con sus prompts y píxeles etiquetados, sus bandas, hasta qué distancia mira alrededor de un píxel, su exactitud con etiquetas reservadas y hasta qué punto fiarse de ella, su curva de aprendizaje, su codificador de texto y el registro completo de su entrenamiento.

La página es un archivo HTML que no necesita nada más; lo mismo, para programas, se escribe junto a ella como .model.json. Las cifras principales son salidas, para usarlas en modelos.

Ejemplo: elija el modelo «cultivos.spm» y escriba «cultivos.html» antes de cartografiar una escena con él o de entregarlo a otros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>Página del modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>La página a escribir; junto a ella se escribe un archivo .model.json.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>Modelo en JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>Longitud de onda mínima (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>Longitud de onda máxima (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>Píxeles etiquetados o espectros de biblioteca</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>Exactitud global con etiquetas reservadas (0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>Nombre del conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>Codificador de texto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>Suma de comprobación del modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>Crear conjunto de prompts desde capa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>prompts,clases,leyenda,categorías,valores únicos,tabla de atributos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>Escribe un archivo de conjunto de prompts con las clases que indica una capa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>Toma las clases de una capa: de una capa vectorial, los valores de un campo o, sin campo, las categorías de su leyenda; de un ráster, su leyenda de valores únicos, su tabla de atributos o los nombres de clase del archivo, lo que haya. Los números enteros pasan a ser los id de las clases, los demás valores se numeran; 0 y los valores vacíos no son clase. Los colores se conservan donde los hay.

El resultado es un archivo de conjunto de prompts (JSON) en el que el prompt de cada clase es su nombre. Es un borrador: ábralo en el panel de SpectraPrompt, elija Editar y describa cómo se ve cada clase.

Ejemplo: la capa de su trabajo de campo y su campo «cultivo» dan un conjunto de prompts que encaja con ella como etiquetas de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>Capa vectorial con clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>Una capa vectorial, por ejemplo de etiquetas; o bien elija un ráster abajo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>El campo cuyos distintos valores son las clases. Si se deja vacío, se toman las categorías de la leyenda de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>Capa ráster con clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>Un ráster con leyenda de valores únicos, tabla de atributos o nombres de clase, en lugar de una capa vectorial.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>Si se deja vacío, el nombre de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>Conjuntos de prompts (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>El archivo de conjunto de prompts a escribir.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>Número de clases</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>La capa {value} no se puede abrir; elija otra capa u otro archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>La capa «{name}» no indica ninguna clase; elija un campo, o dele antes un estilo por categorías (a un ráster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>Los prompts son los nombres de las clases: describa cada una con palabras antes de usarlos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>Elija una capa vectorial o ráster con clases.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>Elija una capa vectorial o ráster con clases, no ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>Recodificar por clase superior</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>reclasificar,agregar,jerarquía,grupo,clase superior,clase,generalizar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>Crea un ráster de clases superiores a partir de un ráster de clases, con nombres y colores.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>Reúne las clases de un ráster de clases según sus clases superiores, como «Roble» y «Haya» en «Bosque». Cada clase pasa a la más externa de sus clases superiores; la que no tiene ninguna queda como está, y los píxeles sin clasificar siguen sin clasificar.

Las clases superiores son las del conjunto de prompts con el que se hizo el mapa, que el ráster conserva, o las de otro conjunto indicado aquí. Los rásteres de otros programas pueden indicarlas en una columna «Parent» de su tabla de atributos.

Una clase superior que es una clase del conjunto de prompts tiene su color; las demás reciben un color formado con los de sus clases.

Ejemplo: clasifique con el conjunto incluido «indian_pines» y recodifique el resultado: 16 cultivos y cubiertas pasan a cinco grupos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>Un ráster de clases tal como lo escribe «Clasificar capa hiperespectral», o de otro programa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>Otro conjunto de prompts con clases superiores</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>Otro conjunto de prompts con clases superiores, de un archivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>Un conjunto de prompts que indica las clases superiores. Si se deja vacío, se toman las que conserva el ráster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>Un conjunto de prompts propio; se toma en lugar del elegido arriba.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>Clases superiores</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>El ráster de clases superiores a escribir, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>Cartografiar similitud con un texto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>hiperespectral,similitud,texto,consulta,prompt,buscar,encontrar,vocabulario abierto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>Cartografía cuán similar es cada píxel de una capa hiperespectral a textos propios.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>Compara cada píxel de una capa hiperespectral con textos, mediante un modelo creado con «Entrenar modelo con prompts y etiquetas». El resultado es un ráster con una banda por texto; sus valores son similitudes del coseno de -1 a 1, y sus bandas llevan el nombre de los textos.

Mire en una banda dónde la similitud es mayor que en otras partes. Los números en sí dicen poco, y las bandas de textos distintos son difíciles de comparar.

El modelo ha aprendido a distinguir sus clases de entrenamiento, y nada más. Un texto parecido a los prompts de una de ellas encuentra su lugar; aquello en lo que no se diferencian dos clases de entrenamiento, el modelo no puede verlo, diga lo que diga el texto. Un modelo de cultivos no encuentra coches.

Ejemplo: con un modelo de cobertura del suelo, las líneas «dry bare soil» y «a field of green maize» dan un ráster de dos bandas, cada una brillante donde la capa se parece a su texto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>Textos, uno por línea</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>Qué buscar, por ejemplo «dry bare soil». Cada línea pasa a ser una banda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>Similitud</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>El ráster de similitud a escribir, un GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>Indique al menos un texto a buscar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>Entrenar modelo con prompts y etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>hiperespectral,entrenamiento,clasificación,prompt,muestras,aprendizaje automático,espectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>Entrena un modelo que clasifica capas hiperespectrales por clases expresadas con palabras.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>Aprende de píxeles etiquetados de una capa hiperespectral a encontrar las clases de un conjunto de prompts: una lista de clases, cada una descrita con palabras.

Las etiquetas son polígonos o puntos con un campo de clase, o un ráster de números de clase (0 y nodata: sin etiqueta). Se emparejan con el conjunto de prompts por número de clase o por nombre, sin distinguir mayúsculas.

Elija uno de los conjuntos de prompts que vienen con SpectraPrompt, o indique un archivo propio (.json o .csv).

El modelo es un solo archivo. Úselo con «Clasificar capa hiperespectral». Parte de las etiquetas se reserva para saber cómo de bueno es el modelo: píxeles sueltos o bloques, más o menos tan lejos de las demás etiquetas como los píxeles de la capa lo están de todas. Esta exactitud es una de las salidas.

Ejemplo: para cartografiar cultivos, elija la capa «enmap.bsq», los polígonos «parcelas.gpkg» con el campo de clase «cultivo» y un conjunto de prompts que describa cada cultivo; escriba «cultivos.spm».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>Etiquetas de entrenamiento, polígonos o puntos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>Etiquetas de entrenamiento, ráster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>Polígonos o puntos que dicen dónde está cada clase.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>Conjunto de prompts de un archivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>Uno de los conjuntos de prompts que vienen con SpectraPrompt, por su nombre: {names}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>«multiscale» es exacto y rápido; «vit» es el transformador de parches del artículo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>Lo que convierte los prompts en números: un nombre conocido o una carpeta con un modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>Inicio de todos los números aleatorios; la misma semilla da el mismo modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>Aprender solo de las etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>Prescinde de los píxeles sin etiquetar de la capa, que de otro modo también enseñan: para un modelo que ha de clasificar otras escenas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>El archivo de modelo a escribir.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>Píxeles etiquetados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>Clases con etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>Elija un conjunto de prompts o indique uno en un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>Extraer muestra de validación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>hiperespectral,exactitud,validación,estratificada,aleatoria,puntos,referencia,superficie</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>Extrae una muestra aleatoria estratificada de un ráster de clases, como puntos a interpretar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>Extrae píxeles de un ráster de clases al azar dentro de cada una de sus clases, como puntos en sus centros. Indique para cada uno qué hay realmente, según una visita o una imagen, en el campo «reference»: el formulario ofrece las clases. Después indique los puntos en «Evaluar exactitud de la clasificación» con el diseño de muestreo «stratified», y se estimarán la exactitud de todo el mapa y la superficie de cada clase, con intervalos de confianza.

Interprete todos los puntos, también los difíciles: una muestra sin ellos hace que el mapa parezca mejor de lo que es. De forma predeterminada los puntos no dicen la clase del mapa, para que no influya en quien los interpreta.

Ejemplo: 400 puntos, al menos 50 de cada clase, a 100 metros o más de las parcelas con las que se entrenó el modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>Un ráster de clases tal como lo escribe «Clasificar capa hiperespectral». La muestra se extrae de cada una de sus clases.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>Número de puntos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>Cuántos puntos extraer en total. Si se deja vacío, tantos como exija el error deseado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>Error estándar deseado</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>Sin número de puntos: el error estándar que ha de tener la exactitud global. El intervalo del 95 % alcanza cerca del doble a cada lado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>Exactitud esperada</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>Sin número de puntos: qué parte de cada clase espera que sea correcta. Cuanto menor, más puntos hacen falta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>Puntos de cada clase</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>«minimum» da a cada clase el número mínimo de abajo y reparte el resto por superficie, lo que sirve para la mayoría de los fines. «equal» da a todas las clases los mismos, para exactitudes de clases individuales. «proportional» reparte todos por superficie.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>Número mínimo por clase</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>Para «minimum»: puntos que recibe incluso la clase más rara.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>Etiquetas a evitar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>No se extrae ningún punto en estas etiquetas. Indique aquellas con las que se entrenó el modelo: allí un mapa acierta fácilmente. Las estimaciones valen entonces para el resto del mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>Distancia mínima a ellas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>A qué distancia de estas etiquetas se mantienen también los puntos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>Mostrar la clase del mapa a quien interpreta los puntos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>Quien ve la clase del mapa tiende a darle la razón; déjelo desactivado si puede.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>La misma semilla extrae los mismos puntos; otra extrae otros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>Muestra de validación</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>Los puntos a escribir, un GeoPackage con un formulario para interpretarlos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>Puntos extraídos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>Clases muestreadas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>Se ha indicado una distancia, pero no las etiquetas de las que guardarla; indique ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>Avanzado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>También ráster de margen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Escribir también la confianza en la clase de cada píxel menos la de la segunda mejor, de 0 (indeciso entre dos) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>También ráster de entropía</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Escribir también cuán uniformemente se reparte la confianza entre las clases, de 0 (toda en una) a 1 (igual en todas).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>Mostrar u ocultar las opciones avanzadas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>Opciones avanzadas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>Encontrados: {cuda}, que el modo automático utiliza, y {cpu}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>Encontrado: {cpu}. Sin GPU: {reason}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>No se puede usar CUDA: {reason}. Elija otro dispositivo en Avanzado.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>Los píxeles menos similares que esto a todas las clases pasan a «Unclassified» (sin clasificar), una entrada gris de la leyenda.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>Ningún píxel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>Según el entrenamiento</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>Bajo similitud</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>Similitud del coseno, de -1 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>Sin clasificar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>Dónde calcular; automático usa un dispositivo CUDA que funcione; si no, la CPU.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Automatic</source>
   <translation>Automático</translation>
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
   <translation>Buscando una GPU…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>No se puede crear la carpeta {folder} para los modelos: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>Las clases; elija una para leer sus prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>Clases del conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>El conjunto de prompts: las clases a encontrar, cada una descrita con palabras.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>Promp&amp;ts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>Nuevo conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>Crear un conjunto de prompts propio: vacío, como copia o a partir de las clases de una capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>Editar conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>Editar, comprobar y comparar las clases. Los conjuntos incluidos solo se muestran.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>Abrir conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>Abrir un conjunto de prompts propio (.json o .csv).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>Elija un conjunto de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>Un conjunto propio</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>Las clases vienen con el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count} clase; elíjala para leer sus prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count} clases; elija una para leer sus prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>Abrir un conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>Paso {step} de {steps}: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>quedan unos segundos</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>quedan unos {seconds} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>quedan unos {minutes} min</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>Clasificando {layer}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>Entrenando con {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>Curva de aprendizaje de {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>La capa de clases ya no está.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>Registro de SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>Listo para entrenar con «{labels}» y clasificar después «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>Listo para clasificar «{layer}» con un modelo que no se entrenó con ella.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>Listo para clasificar «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>La ejecución en curso o en espera, «{run}», escribe {name}; elija otro nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>¿Reemplazar los archivos?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>Ya existe {names}. ¿Reemplazar?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>Cancelado; el modelo se conserva en {path}, no se escribió ningún mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>Se canceló la comparación con las etiquetas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>Falta la discrepancia con las etiquetas: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>«{run}» falló: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>Antes falló {count} ejecución: vea la lista.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>Antes fallaron {count} ejecuciones: vea la lista.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>El proyecto se cerró entretanto; el resultado está en {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>El modelo se conserva en {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>Qué parte de la capa se cartografía; el entrenamiento la usa entera.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>Toda la capa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>Lienzo del mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>Capa de polígonos</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>Se cartografían los píxeles cuyo centro está en uno de sus polígonos; de los seleccionados, si hay alguno.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>Capa de polígonos que limita el mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>El lienzo del mapa no muestra nada de «{layer}»; acérquese a ella o cartografíela entera.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>Elija la capa de polígonos que limita el mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>«{area}» aún no contiene ningún polígono; dibuje uno, o elija otra extensión.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>«{area}» no tiene sistema de coordenadas; defínalo en sus propiedades, o elija otra extensión.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>Los polígonos de «{area}» no se solapan con «{layer}»; elija otra extensión.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>Lo que muestre el lienzo al pulsar Ejecutar.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>Lo que queda en el polígono seleccionado; fuera, el mapa está vacío.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>Lo que queda en {count} polígonos seleccionados; fuera, el mapa está vacío.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>Lo que queda en sus polígonos; fuera, el mapa está vacío.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>Píxeles de los que el entrenamiento aprende cada clase, y las zonas separadas que forman.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>Píxeles etiquetados de cada clase</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>Píxeles</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>{share:.0f} % de las etiquetas ({pixels} píxeles): {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>Curva de aprendizaje</translation>
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
   <translation>Parte de las etiquetas usada al entrenar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>Exactitud con etiquetas reservadas {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>Siguiente paso: tome esto como primera aproximación. Etiquete zonas de las que esté seguro, elija «Entrenar con etiquetas» y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>Siguiente paso: etiquete más lugares, más separados, para que el entrenamiento pueda validarse, o evalúe el mapa con otras etiquetas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>Siguiente paso: añada etiquetas donde el mapa parezca erróneo o precise los prompts; ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>Siguiente paso: mire el mapa y evalúelo con etiquetas de las que no haya aprendido.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>Un modelo de este proyecto, uno que viene con SpectraPrompt o un archivo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>De dónde viene el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>Origen</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>Elija un modelo entrenado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>Un archivo de modelo (.spm) entrenado con SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>Cartografiar las clases del conjunto de prompts de arriba</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>Usa el modelo con el conjunto de prompts elegido arriba, sin entrenarlo de nuevo: con prompts en otras palabras, sin algunas clases, o con otras nuevas conocidas solo por el texto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>Elija un modelo entrenado (.spm).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>De un archivo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>Incluido: {title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>Falta el modelo {path}, elegido al guardar el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>No se entrenó con su capa: el mapa es una primera aproximación. Para obtener uno fiable, etiquete algunas zonas en una capa de polígonos y elija «Entrenar con etiquetas».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count} clase</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count} clases</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} band</source>
   <translation>{count} banda</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} bands</source>
   <translation>{count} bandas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{first}–{last} nm</source>
   <translation>{first}–{last} nm</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>trained {date}</source>
   <translation>entrenado el {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>exactitud con etiquetas reservadas {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>Reservado: {labels}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,} píxeles sueltos</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{pixels:,} píxeles en bloques de {block} × {block} píxeles</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>Entrenar con et&amp;iquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>Aprender las clases a partir de píxeles etiquetados de la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>&amp;Usar un modelo entrenado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>Clasificar con un modelo entrenado antes o con uno incluido.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>Indique también la carpeta de {file}, o guarde el proyecto: el archivo quedará entonces junto a él.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>Guardar el ráster de clases</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>Archivo temporal</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>El GeoTIFF a escribir; si se deja vacío, uno temporal que desaparece al cerrar QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>Ráster de clases a escribir</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>También ráster de confianza</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>Escribir también cuán seguro está el modelo de cada píxel, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>También la discrepancia con las etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>E&amp;xtensión</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>Ráster de cl&amp;ases</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>Elija primero las etiquetas, en «Entrenar con etiquetas».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>Muestra también qué píxeles etiquetados en «{labels}» tiene mal el mapa, y como qué. No es una evaluación de la exactitud si el modelo aprendió de ellos.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>El nombre del ráster de clases debe terminar en .tif.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>La carpeta {folder} no existe; elija otra para el resultado.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>Falta el conjunto de prompts {path}, elegido al guardar el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>Informe del modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>Muestra en el navegador lo que se sabe del modelo: exactitud y matriz de confusión sobre las etiquetas reservadas, clases, bandas y cómo se entrenó.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>Las clases del mapa, de mayor a menor.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>Superficies de las clases</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>Superficie</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>Evaluar exactitud…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>Comparar el mapa con etiquetas de referencia; da un informe en HTML, JSON y CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,} píxeles</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>El último resultado no se muestra: su mapa «{layer}» ya no existe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>{count} en espera</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>Para otra ejecución: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>Poner en cola una ejecución con lo elegido ahora.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>Clasificar la capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>Hasta dónde ha llegado la ejecución.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>Detener la ejecución; no se escribe ningún mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>Ver re&amp;gistro</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>Abrir los mensajes de registro de QGIS en la pestaña SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>E&amp;jecutar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>Las ejecuciones en orden; Supr cancela la elegida.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>Ejecuciones</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>Cancelar esta ejecución.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>Cancelar: {run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>En espera</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>Cancelando…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>Iniciando el motor…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>Terminada</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>Fallida</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>Advertencia:</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>{count} advertencias: véase el registro.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{pixels} en {classes}, en {seconds:.1f} s con {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>{wrong:,} de {labelled:,} píxeles etiquetados están cartografiados de otro modo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>Entrenado con {pixels} de {classes} en {seconds:.1f} s con {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>No fue posible ninguna validación.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>Exactitud con etiquetas reservadas: {percent:.1f} %.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>Hay muy pocas etiquetas para una curva de aprendizaje.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>Exactitud con etiquetas reservadas: {last:.1f} % con todas las etiquetas, {before:.1f} % con el {share:.0f} % de ellas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>Probablemente más etiquetas aún ayudarían.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>Más etiquetas del mismo tipo ayudarían poco.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>Falta la capa «{name}», elegida al guardar el proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>La capa «{name}», elegida al guardar el proyecto, no se puede leer.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>Ca&amp;pa a clasificar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>La capa a clasificar; se listan los archivos ráster con {count} bandas o más.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>Capa a clasificar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>Todos los rásteres</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>Listar también rásteres con menos bandas; un modelo encuentra poco en dos o tres bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>Ningún ráster del proyecto tiene {count} bandas o más; añada uno o marque «Todos los rásteres» para elegir entre los demás.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>Añadir un archivo ráster hiperespectral al proyecto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>Color verdadero</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>Infrarrojo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>Onda corta</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>Mostrar como {composite}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>Elija primero una capa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>Mostrar {red}, {green} y {blue} nm como rojo, verde y azul (bandas {bands}), realzados del percentil 2 al 98.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>El archivo no indica longitudes de onda, con las que esta composición encuentra sus bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>Las bandas buenas no cubren {red}, {green} y {blue} nm.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>Elija una capa con etiquetas de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>Elija el campo que contiene las clases.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>«{layer}» aún no contiene etiquetas; dibuje algunas zonas de cada clase.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>Entrenar un modelo con las etiquetas, sin cartografiar; queda después listo para usar.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>Entrenar con el 10, 25, 50 y 100 % de las etiquetas, para ver si más etiquetas ayudarían; tarda varias veces lo que un entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>Entrenar de nuevo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>Entrenar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>En «{folder}», junto al proyecto</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>Polígonos o puntos con un campo de clase, o un ráster de números de clase.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>Capa con etiquetas de entrenamiento</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>Nueva</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>Nueva capa de etiquetas: dibuje polígonos cuya clase elige aquí por su nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>Nueva capa de etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>Eti&amp;quetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>El campo que contiene el nombre o el número de la clase.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>&amp;Campo de clase</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>La clase de los polígonos que dibuje a continuación.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>Clase a dibujar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>Dibujar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>Pulse los vértices en el mapa; un clic derecho termina un polígono. La capa se guarda solo en memoria: hágala permanente en el panel Capas antes de cerrar QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>Guardar el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>Dónde conservar el modelo, para usarlo de nuevo con otras capas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>Archivo donde guardar el modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>Guardar modelo</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>Las comprobaciones no terminaron: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>bien</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>NO</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>El Python del motor, {python}, no respondió en {seconds} s; elija otro en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} no ejecuta el motor de SpectraPrompt, respondió «{line}»; elija un Python en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>El Python del motor, {python}, no se puede iniciar ({problem}); elija otro en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Al Python del motor, {python}, le falta el paquete {package}; instálelo allí o elija otro Python en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} terminó antes de que el motor estuviera listo ({reason}); elija otro Python en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>El sistema cerró el motor, muy probablemente por falta de memoria; cierre otros programas o reduzca el límite de memoria, y ejecute de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>código de salida {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>El motor terminó inesperadamente ({reason}), antes de escribir su resultado. Ejecute de nuevo y, si ocurre dos veces, infórmelo junto con el registro.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>La guía no tiene la página «{name}» en {folder}; instale de nuevo SpectraPrompt para obtenerla.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>Aquí ningún programa abre páginas web; abra {path} en un navegador web.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>Ayuda</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>Abrir la guía en la página de esta ventana (F1).</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>elegido en las opciones</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>fijado por la variable de entorno {name}</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>del entorno de la copia de trabajo</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>de QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>No hay ningún Python en {path} ({origin}); elija otro en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} ({origin}) no es un programa ejecutable; elija un Python en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>No se encuentra el Python de este QGIS; elija un Python en Configuración ▸ Opciones ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>Las etiquetas de «{name}» no se cuentan de antemano, porque su origen puede ser lento; un entrenamiento las lee todas. Guardadas como GeoPackage, se cuentan.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>«{name}» tiene más de {count} etiquetas que habría que copiar, por lo que no se cuentan de antemano; un entrenamiento las lee todas. Guardadas como GeoPackage, se cuentan.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Las etiquetas «{name}» no se solapan con la capa «{layer}»; elija otras.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{pixels} en {labelled} de {classes} clases</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count} píxel etiquetado</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count} píxeles etiquetados</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>Etiquete al menos dos clases.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>Sin etiquetas: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>Menos de {count} píxeles: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>Etiquetadas en un solo lugar: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>No están en el conjunto de prompts, se excluyen: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>Excluidos, por solaparse polígonos de clases distintas: {pixels}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>No es posible validar: etiquete más lugares, más separados, para obtener una cifra.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names} y {count} más</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>La capa «{name}» no se lee de un archivo ráster; guárdela antes como GeoTIFF (Exportar ▸ Guardar como…) y use esa capa.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>La capa «{name}» no tiene polígonos, puntos ni píxeles de los que aprender.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>La capa «{layer}» muestra el archivo {name}; quite esa capa o elija otro nombre para el resultado.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>Las etiquetas de la capa «{name}» no se pueden copiar: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>Ningún navegador abre el informe; está en {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>Elegir el Python del motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>El Python que tiene torch y transformers; si se deja vacío, el indicado abajo.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>El Python del motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>&amp;Comprobar</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>Iniciar el motor con este Python y ver qué dice.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>SpectraPrompt entrena y clasifica en un proceso propio, para que QGIS siga respondiendo. Ese proceso necesita un Python con torch y transformers.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>Iniciando {python}…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>introducido arriba</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>Clasificar una capa hiperespectral por clases expresadas con palabras</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>Espectros</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>Mostrar los espectros de los píxeles y cómo los interpreta el modelo ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>Deslizar entre dos capas…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>Arrastrar un divisor entre dos capas en el mapa</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>Los polígonos de «{name}» no se pueden copiar: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>Ningún polígono de «{name}» está sobre la capa que se va a cartografiar; elija otros, o cartografíe todo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>Elegir el color de la clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>El color de la clase en la leyenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>Color de la clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>C&amp;olor</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>Prompts de la clase, uno por línea</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>Describa cómo se ve la clase y cómo refleja la luz, una o varias veces: cada línea es un prompt, y sus significados se promedian.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>Por ejemplo: ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>&amp;Prompts, uno por línea</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>Ninguna clase elegida</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>Clase sin nombre</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>Cambiar color</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>Cambiar prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompt</source>
   <translation>{count} prompt</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompts</source>
   <translation>{count} prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change id</source>
   <translation>Cambiar id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>Cambiar nombre</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>Cambiar clase superior</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>Las clases, en el orden de la leyenda. F2 o un doble clic edita una celda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>El valor en el ráster de clases, de 1 a 65535.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>El color en la leyenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>Lo que muestra la leyenda; las etiquetas se emparejan por él o por el id.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>Cómo se ve la clase, con palabras; se edita junto a la tabla.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>Superior</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>Un grupo, u otra clase, al que pertenece la clase. Puede quedar vacío.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>Píxeles etiquetados en la capa de etiquetas elegida en el panel, si se conocen.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>&amp;Vacío</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>Empezar sin clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>&amp;Copia del conjunto elegido</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>Empezar con las clases del conjunto elegido.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>&amp;Desde una capa…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>Tomar las clases de una capa: sus categorías, los valores de un campo, su tabla de atributos o nombres de clase.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>&amp;Importar un archivo…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>Tomar las clases de un archivo JSON o CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>&amp;Eliminar el conjunto elegido…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>Eliminar el archivo del conjunto elegido, si es propio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name} (copia)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>Importar un conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>¿Eliminar el conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>El conjunto de prompts «{name}» se eliminará definitivamente.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>No eliminado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>No se puede abrir el conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>Guardar el conjunto de prompts como</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>Cambiar nombre del conjunto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>No importado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>Importar clases</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>No exportado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>El nombre con el que se lista el conjunto.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>Para qué es el conjunto: lugar, estación, sensor.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>El idioma de los prompts, como código: en, de, pt-BR. El codificador sabe inglés.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>Cambiar descripción</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>Cambiar idioma</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>Rehacer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>Añadir clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>Quitar clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>Duplicar clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>Subir clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>Bajar clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>Este conjunto de prompts viene con SpectraPrompt y no se puede modificar.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>&amp;Editar una copia</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>Crear con él un conjunto propio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>Idiom&amp;a</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nombre</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>&amp;Descripción</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>&amp;Clases</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>Simi&amp;litud</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>Añadir a este conjunto las clases de un archivo JSON o CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>Escribir el conjunto en un archivo: JSON, o CSV para una hoja de cálculo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Save</source>
   <translation>&amp;Guardar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save &amp;as…</source>
   <translation>Guardar co&amp;mo…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save as a set of your own, under another name.</source>
   <translation>Guardar como conjunto propio, con otro nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>Cerrar; pregunta si hay algo sin guardar (Esc).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>Corrija primero los errores listados.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>Guardar el conjunto (Ctrl+S).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name} (solo lectura) – conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>Los prompts no se comparan: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>Comparando los prompts…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>Hacen falta al menos dos clases con prompts para compararlas.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>Las más parecidas para el codificador de texto ({encoder}): {one} y {other}, similitud {value:.2f}. Desde {limit:.2f}, las clases se consideran casi iguales.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>No guardado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>¿Reemplazar el conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>Ya tiene un conjunto de prompts «{name}». ¿Reemplazarlo?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>¿Guardar el conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>«{name}» tiene cambios sin guardar.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>Exportar el conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>Conjunto de prompts (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>Errores y advertencias</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>Lo que está mal o probablemente es un error. Haga clic en una entrada, o pulse Intro, para ir a ella.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>Error</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>Re&amp;visión: nada que señalar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>Re&amp;visión: {errors}, {warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>{count} error</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>{count} errores</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>{count} advertencia</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>{count} advertencias</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>Nueva clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>Mover clase</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>Nuevo conjunto de prompts desde una capa</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>Una capa vectorial o ráster con clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>Capa</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>Dónde indica la capa sus clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>Dónde están las clases</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>El campo cuyos distintos valores son las clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>El nombre con el que se listará el conjunto.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>Clases encontradas</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>Las clases encontradas, con sus id.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>Crear</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>Abrir las clases en el editor, para describirlas.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>No crear ningún conjunto de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Capa</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>Clases &amp;de</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>Ca&amp;mpo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>&amp;Nombre del conjunto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>El proyecto no tiene capas; añada una con clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>La capa «{name}» no indica ninguna clase; dele antes un estilo por categorías (a un ráster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>Elija el campo cuyos distintos valores son las clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>Todos los valores encontrados allí significan «sin clase».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}. Sus nombres son borradores de prompts: describa después cada clase con palabras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>las categorías de la leyenda</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>los valores de un campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>la tabla de atributos</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>los nombres de clase del archivo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>No se puede crear la carpeta {folder} ({problem}); compruebe el perfil de QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>El conjunto de prompts {path} viene con SpectraPrompt; guarde una copia.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} no es uno de sus propios conjuntos de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>No se puede eliminar {path}: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>G&amp;uardar imagen…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>Guardar la imagen como PNG, sobre blanco, para imprimirla.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>Guardar &amp;tabla…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>Guardar los números como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one} y {other}: similitud {value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one} y {other}: similitud {value:.2f}, casi iguales</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>Guardar la imagen</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>Imágenes (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>Guardar la tabla</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>Tablas (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>Similitud de las clases</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>Cuánto se parecen las clases para el codificador de texto: 1 iguales, 0 sin relación. Las teclas de flecha van de un par a otro, Intro a la clase.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>La capa «{name}» no indica allí ninguna clase; elija otro origen, o dele antes un estilo por categorías (a un ráster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>La capa «{name}» tiene allí más de {most} valores distintos; elija lo que contiene sus clases.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>La capa «{name}» no tiene el campo «{field}»; elija otro.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>El conjunto no tiene nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>El idioma «{language}» no es un código como «en» o «pt-BR».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>Aún no hay ninguna clase.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}: el texto contiene caracteres de control; escríbalo de nuevo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}: el id no es un número entero de 1 a {largest}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}: el id {id} es también el de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}: falta el nombre.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}: el nombre coincide con el id de otra clase; use palabras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}: el nombre es también el de la fila {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}: «{colour}» no es un color de la forma #rrggbb.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}: falta el color; se tomará uno de la paleta.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}: el color {colour} es también el de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}: falta un prompt; describa la clase con palabras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}: el prompt «{prompt}» es también uno de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}: el prompt es solo el nombre; describa cómo se ve la clase.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}: el prompt «{prompt}» es el de {others} con otro nombre; diga en qué se diferencia.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}: la clase es su propia clase superior.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}: las clases superiores forman un círculo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}: la clase superior «{parent}» no es una clase, y ninguna otra clase la tiene; ¿es «{close}»?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>{where} y {others} son casi iguales para el codificador de texto: similitud {similarity}, igual o superior a {limit}; diga en qué se diferencian.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}: el prompt «{prompt}» es casi «{other}» de {others}: similitud {similarity}, igual o superior a {limit}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}: {amount} ({share})</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>Píxeles (superficies desconocidas)</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>Superficie sobre el elipsoide</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>Superficie de cada clase</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>menos del {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>De&amp;slizar con otra capa…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>&amp;Comparar con otro mapa…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>Mostrar &amp;desacuerdo con etiquetas…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>&amp;Recodificar por clase superior…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}, {time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>QGIS no puede abrir el resultado {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – clases</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – desacuerdo con etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – diferencias</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – similitud</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – confianza</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – margen</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – entropía</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>Confianza en la clase</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>Margen sobre la segunda clase</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>Entropía: duda entre las clases</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>Deslizar</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>Arrastre el divisor o muévalo con ← y → (Mayús: más lejos). Esc termina.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>Deslizar entre dos capas</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>La capa mostrada a la izquierda del divisor</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>La capa mostrada a la derecha del divisor</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Left</source>
   <translation>&amp;Izquierda</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Right</source>
   <translation>&amp;Derecha</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Swipe</source>
   <translation>De&amp;slizar</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>El proyecto no tiene ninguna capa ráster; clasifique una primero.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>Elija dos capas distintas.</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>{count} de ellas malas</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>longitudes de onda desconocidas</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{cols} × {rows} px</source>
   <translation>{cols} × {rows} px</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>pixel {size} {unit}</source>
   <translation>píxel {size} {unit}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no coordinate system</source>
   <translation>sin sistema de coordenadas</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>sin valor nodata</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>nodata {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>Espectros de SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>Tomar píxeles</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>Pulse píxeles en el mapa para ver sus espectros; con Ctrl se conservan los anteriores.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>Elija primero una capa en el panel de SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>Este lugar está fuera de «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>Leyendo el píxel…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>Los espectros están en el portapapeles, como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>Los espectros están en {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>Elija una capa y sus etiquetas de entrenamiento en el panel de SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>Leyendo los espectros bajo las etiquetas…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>Conservar píxeles: cada clic añade un espectro, como con Ctrl pulsada.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>Quitar todos los espectros.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>Copiar los espectros como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>Guardar los espectros como archivo CSV…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>Entrenamiento</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>Los valores se listan en la pestaña «Valores».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>sin datos aquí</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>Pulse un píxel en el mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>El píxel no tiene datos: es nodata, está enmascarado o no es un número.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>Entrene un modelo, o elija uno en el panel de SpectraPrompt, para ver las clases.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>Guardar los espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>Valores separados por comas (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>No se puede abrir el archivo de la capa «{name}»; ¿sigue ahí?</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>La capa «{name}» se sitúa con puntos de control sobre el terreno; cómbela antes a una cuadrícula (Ráster ▸ Proyecciones ▸ Combar) para ver sus píxeles.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>Longitud de onda (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>Reflectancia</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value</source>
   <translation>Valor</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value ({unit})</source>
   <translation>Valor ({unit})</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Row {row}, column {col}</source>
   <translation>Fila {row}, columna {col}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>Los píxeles mostrados; elija uno para ver sus clases, pulse Supr para quitarlo.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>Píxeles mostrados</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>Píxel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>Quitar el píxel elegido del gráfico y del mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>sin datos</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>Los valores de los espectros; las bandas malas están vacías.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>Valores de los espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>Los gráficos necesitan el paquete matplotlib en el Python de QGIS ({problem}); instálelo allí (Debian y Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) y reinicie QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>Similitud del coseno del píxel con cada clase y su parte de la confianza; despliegue una clase para ver la similitud de cada uno de sus prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>Similitudes del píxel con las clases</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>Clase y prompts</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – confianza {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>Conjunto de prompts: {name}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>Confianza: {state}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>Gráfico de espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>Mostrar todo el espectro</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>Acercar a un rectángulo dibujado en el gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>Arrastrar el gráfico</translation>
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
   <translation>banda mala</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name} (media ± DE)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>Espectros medios de las clases de entrenamiento, con una desviación estándar a cada lado; marque los que desee mostrar detrás del píxel.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>Clases de entrenamiento</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>Mostrar todas las clases de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>Ninguna</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>No mostrar ninguna clase de entrenamiento.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>Leer de nuevo</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>Leer de nuevo los espectros bajo las etiquetas, tras cambiar etiquetas u opciones.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>Todas las etiquetas sobre nodata: {names}.</translation>
  </message>
 </context>
</TS>
