<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>O desenho de amostragem {sample} é desconhecido; escolha {choices}.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>Não resta nenhum píxel de referência de {reference} para comparar; indique uma referência diferente do que é excluído.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>Sem os de {excluded}, não resta nenhum píxel de referência de {reference} para comparar; indique uma referência diferente do que é excluído.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} indica as classes pelo nome, mas o mapa não dá nome a todas as suas; use uma referência com os identificadores de classe do mapa, ou um mapa com nomes de classes.</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>Nenhuma das classes de {reference} ({asked}) está entre as do mapa ({offered}); escolha outro campo, ou mude o nome das classes num deles.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>Os polígonos de {path} não se sobrepõem à cena; verifique se ambos mostram o mesmo lugar e se os sistemas de referência de coordenadas estão certos.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}, camada {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>Não há nenhum ficheiro {path} com polígonos; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{path} não pode ser lido como polígonos; indique um ficheiro vetorial (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} não contém nenhum polígono; desenhe pelo menos um, ou mapeie tudo.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>As coordenadas de {path} não podem ser convertidas para as da cena; guarde os polígonos no sistema de referência de coordenadas da cena.</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} contém pontos ou linhas, que não delimitam nenhuma área; indique polígonos (pontos e linhas podem ser convertidos em polígonos com um buffer).</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>Foram indicados estratos, mas a referência não está declarada como amostra aleatória estratificada; declare-a, ou retire os estratos.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>leitura do raster de classes</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>leitura da referência</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{pixels} píxeis de referência de {classes} classes.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>leitura dos estratos</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>A referência tem os campos de uma amostra aleatória estratificada; declare-a como tal para estimar a exatidão de todo o mapa e as áreas das classes.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>A referência são polígonos. Os erros-padrão só são válidos se cada píxel tiver sido sorteado individualmente; os píxeis de um polígono sorteado como um todo assemelham-se, e os erros são então maiores do que os indicados.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>comparação</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>avaliado</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>O mapa não tem dados em nenhum píxel de referência de {reference}: foi feito apenas dentro de {inside}; indique uma referência de lugares no interior.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>O mapa foi feito apenas dentro de {inside}: é excluído {count} píxel de referência em que não tem dados.</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>O mapa foi feito apenas dentro de {inside}: são excluídos {count} píxeis de referência em que não tem dados.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} é um ficheiro zip, mas não um modelo: não tem manifesto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>O manifesto de {name} foi alterado depois de escrito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>Falta a {name} o seu membro {member}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>um membro repetido</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} contém {what}, o que nenhum modelo nosso contém</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} diz conter mais do que o seu tamanho</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>o modelo {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{member} em {name} não é válido: {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{member} em {name} foi alterado depois de escrito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{member} em {name} está comprimido, o que nenhum modelo nosso está</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{member} em {name} não tem o tamanho com que foi escrito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{member} em {name} tem {size} bytes, mais do que os {limit} permitidos</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>O manifesto de {name} está danificado</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} é um ficheiro zip, mas não um modelo do SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>format_version em {name} é {version}, e não uma versão</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} tem a versão de formato {version}, este programa lê até {known}; atualize o SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>Não há nenhum ficheiro de modelo {name}; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>{name} não pode ser lido: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} está vazio</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} está cortado ou danificado</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} não é um ficheiro de modelo do SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} está cortado ou danificado ({problem})</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>escolha um ficheiro .spm</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>copie-o ou treine-o de novo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>treine-o de novo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}; {advice}.</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>está em falta</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>é {value}, e não {kind}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>O campo {field} do manifesto de {name} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>um objeto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>uma lista</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>um número inteiro</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>um texto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>O campo format_version do manifesto de {name} é {version}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>O campo radius do manifesto de {name} é negativo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>O campo encoder.dim do manifesto de {name} não é positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>O campo accuracy.validation_matrix do manifesto de {name} não é uma tabela de {size} × {size} contagens</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>não é positivo</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>não é uma lista de {bands} valores, um por banda</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>contém algo além de true e false</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>não tem nenhuma banda boa</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>contém algo além de números positivos</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>O campo {where} de {name} tem a chave {key}, que não é um texto</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>O campo {where} de {name} é {value}, que não é um número finito</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>O campo {where} de {name} é {kind}, que o JSON não pode conter</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>Aos embeddings de texto de {name} falta '{key}'</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>Os embeddings de texto '{key}' de {name} são {type} {shape}, e não float32 {expected} para {classes} classes</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>O tensor {key} de {what} tem o tipo {type}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{member} em {name} está danificado ({problem})</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>Diferem {pairs} pares de classes, e {path} pode conter {limit}; agrupe primeiro as classes pelas suas classes superiores.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>Não há nenhum raster de classes {path}; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>{path} não pode ser lido como raster{detail}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} tem {bands} bandas, mas um raster de classes tem uma; escolha outro.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} está danificado: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} contém números que não são inteiros, pelo que não é um raster de classes; escolha um cujos píxeis sejam identificadores de classe.</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} contém o valor {bad}, mas os identificadores de classe vão de 1 a {max_class_id}; marque os outros valores como nodata.</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>leitura dos píxeis etiquetados</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>leitura das etiquetas</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>respondido</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>Codificação do vocabulário</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>O prompt {text} não se distingue do texto médio; seja mais específico.</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>Os prompts de {name} anulam-se mutuamente; faça com que descrevam uma só coisa.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>não calibrada: o modelo não foi treinado nesta cena</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>O limite de memória tem de ser positivo, mas é {limit} MiB.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>carregamento do modelo</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>Cálculo com {engine} em {device}.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} não tem nenhum píxel válido na área a classificar: todos os píxeis são nodata, estão mascarados ou não são números.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>escrita</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>classificado</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>cálculo dos embeddings dos prompts</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>O limiar dos píxeis não classificados foi ajustado aos prompts do treino, e não a estes.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>O conjunto de prompts {prompts} usa todos os identificadores de classe; deixe um livre para os píxeis não classificados.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>O modelo não tem nenhum limiar ajustado para píxeis não classificados; indique uma semelhança de cosseno entre -1 e 1 em vez de 'auto', ou treine o modelo de novo.</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>O limiar dos píxeis não classificados tem de ser 'auto' ou uma semelhança de cosseno entre -1 e 1, mas é {wanted}.</translation>
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
   <translation>Os espetros da cena não foram comparados: nenhum píxel lido era válido.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>Os espetros de {scene} têm outra forma do que aqueles em que o modelo foi treinado ({percent} % da variância destes); estarão noutras unidades, como radiância em vez de refletância? Converta a cena, ou treine um modelo com ela.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>Os espetros da cena são diferentes daqueles em que o modelo foi treinado ({percent} % da variância destes); o mapa pode estar errado. Verifique se ambas as cenas estão nas mesmas unidades e mostram o mesmo tipo de terreno.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>A cena não tem bandas em {ranges}; {count} das {model_bands} bandas do modelo são estimadas a partir das outras, como os espetros da cena de treino sugerem.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>A cena não indica comprimentos de onda; as suas {bands} bandas boas são tomadas como as do modelo em {first}–{last} nm. Verifique se o sensor é o mesmo.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{bands} bandas boas de {all_bands}</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>O modelo usa {model_bands} bandas e não conhece comprimentos de onda, mas a cena tem {found}; use uma cena com o mesmo número de bandas boas, ou treine um modelo com esta.</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>O modelo usa {model_bands} bandas em {first}–{last} nm, mas a cena tem {found} e não indica comprimentos de onda; defina-os, ou treine um modelo com ela.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>Dispositivo {wanted} desconhecido; use auto, cpu ou cuda.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA ({name})</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>Foi pedida CUDA, mas não pode ser usada: {problem}. Use auto ou cpu.</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU ({count} threads)</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}; sem GPU: {reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>esta versão do torch não tem CUDA</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>não foi encontrado nenhum dispositivo ou controlador CUDA, ou o controlador é demasiado antigo para este torch</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>um cálculo de teste na GPU deu um resultado errado</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>procura de dispositivos</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} não tem classe em nenhum píxel etiquetado de {labels}; compare-o com etiquetas do lugar que mostra.</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>escrita das discordâncias</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>leitura do mapa nas etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>leitura das etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>comparado com as etiquetas</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>Píxeis etiquetados em que o mapa não tem dados: {outside}.</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>{name}: {pixels}.</source>
   <translation>{name}: {pixels}.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{version} with Python {python}</source>
   <translation>{version} com Python {python}</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>cannot be imported into {python} ({problem}); install it there.</source>
   <translation>não pode ser importado para {python} ({problem}); instale-o aí.</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}, {dimensions} dimensões, sha256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>Foram pedidas {components} componentes, mas a base tem {known}; peça de 1 até esse número.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>Foram pedidas {components} componentes, mas os embeddings dos {pixels} píxeis amostrados de {scene} têm {found}; peça de 1 a {found}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>a cena</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>Foram pedidas {components} componentes, mas os embeddings dos {pixels} píxeis amostrados de {scene} têm 0; peça o embedding completo, ou use o de outra cena.</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>A base das componentes de embedding em {source} está danificada; faça de novo esse raster.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>O modelo não foi treinado nesta cena; verifique o que distingue.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} não tem nenhum píxel válido na área a mapear: todos os píxeis são nodata, estão mascarados ou não são números.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>mapeado</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} não contém nenhuma base de componentes de embedding; indique um raster de componentes escrito pelo SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>O conteúdo {content} dos embeddings é desconhecido; use {choices}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>O embedding completo não tem componentes nem base; retire ambos, ou peça componentes.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>Tem de ser pedida pelo menos 1 componente, mas foram pedidas {count}.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>As componentes em {path} foram feitas com outro modelo; a sua base nada significa para este: use o mesmo modelo, ou retire a base.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>O embedding de cada píxel tem {dim} números próprios, um por banda.</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>uma cena</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base indicada, estimada a partir de {pixels} píxeis de {scene}: {components} componentes contêm {percent} % da variância dos embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>Base estimada a partir de {pixels} píxeis de {scene}: {components} componentes contêm {percent} % da variância dos embeddings ({shares} %).</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>amostragem dos embeddings</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>O prompt {text}… tem {length} tokens; o codificador de texto só lê os primeiros {limit}, por isso encurte-o.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>Não há nenhum codificador de texto {spec}; indique {choices}, uma pasta com um modelo, ou um repositório 'owner/name' do hub de modelos com a sua revisão.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>O codificador de texto {repository} do hub de modelos precisa de uma revisão: o hash completo do commit, de 40 caracteres, para que o modelo se mantenha igual.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>O codificador de texto {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>A pasta {folder} não contém nenhum codificador de texto utilizável: {lacking} não pode ser lido. Precisa de config.json, model.safetensors e dos ficheiros do tokenizador.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>Os pesos do codificador de texto {name} em {folder} não são os esperados (SHA-256 {checksum}… em vez de {expected}…); apague essa pasta e instale o codificador de novo.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>O codificador de texto {name} não está instalado; execute '{command}' no ambiente do motor, ou ponha os seus ficheiros em {folder}.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} Não pode ser transferido, porque huggingface_hub não está instalado.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} Não é transferido, porque HF_HUB_OFFLINE está definido.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} Não é transferido para isto.</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} A transferência de {repository} falhou: {problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} não é o ficheiro ONNX que foi escrito (SHA-256 {checksum}…, e não {expected}…); apague essa pasta e exporte o codificador de novo.</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>pronto (Python {version}, {python})</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>A execução foi cancelada antes de começar.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>Motor {wanted} desconhecido; use {choices}.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>Nenhum motor pode calcular o mapa: o torch não está instalado. {problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>O motor torch não pode ser usado ({problem}); instale o pacote torch onde o motor do SpectraPrompt é executado, ou use o motor onnxruntime.</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>o onnxruntime não encontrou nenhum dispositivo, controlador ou biblioteca CUDA que possa usar</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}; sem GPU: {no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>sem motivo indicado</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>{data} não pode ser escrito ({reason}).</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>A execução foi cancelada; nada foi escrito.</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>leitura do modelo</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>exportado</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>A extensão tem de ser XMIN YMIN XMAX YMAX, com cada mínimo abaixo do seu máximo, mas é {extent}.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>A grelha de {source} está rodada; mapeie-a por inteiro, sem extensão.</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>A extensão {extent} não contém nenhum píxel de {source}; escolha outra.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>Ao Python do motor, {python}, falta o pacote {package}; instale-o aí, ou escolha outro Python.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>A GPU tem memória livre insuficiente para isto; feche outros programas que a usem, ou escolha a CPU.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>O motor ficou sem memória; feche outros programas ou reduza o limite de memória.</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>O motor encontrou um problema inesperado ({kind}: {error}); comunique-o com o registo do motor.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>O codificador de texto em {folder} não tem tokenizador; acrescente o tokenizer.json do modelo.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>Novos prompts precisam do codificador de texto em {folder}, que não pode ser usado: {problem} Com os pacotes torch e transformers talvez possa.</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>O ficheiro {file} não descreve um codificador de texto: não indica nenhum de {fields}.</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>o primeiro tem {columns} x {rows} píxeis (colunas x linhas), o segundo {other_columns} x {other_rows}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>os sistemas de referência de coordenadas diferem: {one} e {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>sem nome</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>os píxeis diferem em tamanho: {width} x {height} e {other_width} x {other_height} unidades do mapa</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>o segundo está {east} unidades do mapa a leste e {north} a norte do primeiro</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>{what} fala o protocolo {protocol}, este motor fala {known}; instale a mesma versão nos dois lados.</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>contagem das etiquetas</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} contém {value}, que não é um identificador de classe; indique um raster de números inteiros.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} tem {bands} bandas; as etiquetas são uma banda de identificadores de classe (e não uma imagem RGB).</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} contém números complexos; indique um raster de números inteiros.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} tem {rows} x {columns} píxeis, a cena {scene_rows} x {scene_columns} (linhas x colunas), e não estão ambas georreferenciadas; indique etiquetas do tamanho da cena.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>A cena</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} não tem sistema de referência de coordenadas, mas {other} tem um; atribua-o (no QGIS: caixa de ferramentas Processing, 'Atribuir projeção').</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} está danificado: os seus píxeis não podem ser lidos; copie-o de novo.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>{source} não pode ser levado para a grelha da cena: está danificado, ou o seu sistema de referência de coordenadas está errado; verifique ambos.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} não se sobrepõe à cena; verifique se ambos mostram o mesmo lugar e se os sistemas de referência de coordenadas estão certos.</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} não tem nenhum píxel etiquetado na cena (0 e nodata não são etiquetas).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>nenhum</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} não tem nenhuma camada {name}; as suas camadas são: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} não tem nenhuma camada com polígonos ou pontos (camadas: {listed}).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} tem várias camadas; indique a que deve ser usada: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} não tem nenhum campo de texto ou numérico {name}; os seus campos são: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>Não é claro que campo de {source} contém a classe; indique um de: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} não tem nenhum campo de texto ou inteiro para a classe; acrescente um.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>O campo {field} de {source} contém {value}, que não é um identificador de classe; escolha um campo de texto ou inteiro.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} não tem nenhum polígono ou ponto com uma classe no campo {field} (valores vazios e 0 não são etiquetas).</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} não tem nenhum polígono ou ponto.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>As coordenadas de {source} ({own}) não podem ser convertidas para as da cena ({other}); guarde as etiquetas no sistema de referência de coordenadas da cena.</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} contém {geometry}; as etiquetas são polígonos ou pontos (as linhas podem ser convertidas em polígonos com um buffer).</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>leitura dos espetros</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} não tem nenhum píxel válido: todos os píxeis são nodata, estão mascarados ou não são números. Verifique o valor nodata e as bandas defeituosas.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>Todos os espetros de {scene} têm a mesma forma; não há nada a distinguir.</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>Os {count} píxeis etiquetados estão todos sobre nodata de {scene}; verifique se as etiquetas pertencem a esta cena.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>classe {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>São excluídas as classes de {source} que não correspondem a nenhuma das pedidas: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>Em {source}, é excluído {count} píxel sob elementos de classes diferentes.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>Em {source}, são excluídos {count} píxeis sob elementos de classes diferentes.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>Em {source}, estas classes não contêm nenhum centro de píxel da cena: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>Em {source}, estas classes têm um só píxel etiquetado: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>Não há nenhum ficheiro de etiquetas {name}; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{name} não pode ser lido como etiquetas; indique um raster (GeoTIFF, ENVI, …) ou um ficheiro vetorial (GeoPackage, shapefile, GeoJSON, …).</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}, campo {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>Em {source}, há elementos de classes diferentes sobre todos os píxeis etiquetados ({pixels}); dê uma só classe a cada lugar.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>Nenhum polígono de {source} contém o centro de um píxel da cena; desenhe polígonos maiores.</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>Nenhuma das classes de {source} ({asked}) está no conjunto de prompts {prompts} ({offered}); escolha outro campo ou conjunto de prompts, ou mude o nome das classes num deles.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>Rede de base {name} desconhecida; use {known}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>As partes das etiquetas têm de ser superiores a 0 e no máximo 1.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>Cálculo em {device}.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>As etiquetas de {labels} estão demasiado próximas ou são demasiado poucas para pôr blocos de parte; etiquete mais áreas, mais afastadas.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>Com {percent} % das etiquetas ({pixels} píxeis): {accuracy} % em {tested} píxeis dos blocos postos de parte.</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>concluído</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>não calibrada para estes prompts</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>Conhecidas só pelo texto, o modelo nunca foi treinado nelas: {classes}. Verifique estas classes no mapa.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>Os prompts diferem dos do treino: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>Classes treinadas deixadas fora do mapa: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>As confianças não estão calibradas para estes prompts.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>Não há nenhuma consulta; indique pelo menos um texto a procurar.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>A consulta {number} está vazia; indique um texto a procurar.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>A consulta {number} ({text}) repete a consulta {earlier}; indique cada texto uma vez.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>consulta {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>Estes textos precisam do codificador de texto do modelo, {wanted}, que não é nenhum dos conhecidos pelo nome ({choices}); indique como codificador a pasta em que está.</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>O modelo foi feito com o codificador de texto {wanted} (SHA-256 {checksum}…), e não com {other} ({own_checksum}…): os textos ficam noutro lugar do seu espaço; indique aquele codificador, ou treine o modelo de novo com este.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>{first} e {second} não podem ser comparados píxel a píxel: {difference}; mapeie a mesma extensão da mesma cena, ou leve um para a grelha do outro.</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>Nenhum píxel tem classe tanto em {first} como em {second}; compare mapas do mesmo lugar.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>o conjunto de prompts {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>o conjunto de prompts {prompts}, que o mapa guarda</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>a sua tabela de atributos</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>Nenhuma das classes de {raster} tem uma classe superior em {source}; indique um conjunto de prompts cujas classes tenham classes superiores e os nomes das do mapa.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>contagem das classes</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>As classes superiores são de {source}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>Sem classe superior e mantidas como estão: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>escrita das classes superiores</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>Os polígonos de {inside} ficam fora da extensão a mapear; escolha outra extensão, ou retire-a.</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>Nenhum polígono de {inside} contém o centro de um píxel a mapear; desenhe polígonos maiores.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>Rede de base {name} desconhecida; esta versão conhece {known}.</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>A rede de base {name} não pode ser criada a partir das suas definições: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>não treinado nesta cena</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>O modelo não foi treinado nesta cena: tome o mapa como um primeiro palpite e verifique-o. A confiança é inferior a {limit} em {share} % dos píxeis. Etiquete algumas áreas e treine com elas para obter um mapa fiável.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>Há memória livre insuficiente para uma única linha da cena; feche outros programas.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>O onnxruntime não pode usar o grafo ONNX do modelo ({problem}); use o motor torch, ou treine o modelo de novo.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>Foi pedida CUDA, mas o onnxruntime não a consegue iniciar; use o dispositivo auto ou cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA (onnxruntime)</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>Foi pedida CUDA, mas não pode ser usada: esta versão do onnxruntime não tem CUDA. Use auto ou cpu.</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>O motor onnxruntime não pode ser usado ({problem}); instale o pacote onnxruntime onde o motor do SpectraPrompt é executado, ou use o motor torch.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra é uma janela com uma margem de {radius} píxeis de cada lado; valid é false em nodata e fora da cena. band_matrix e prompt_matrix podem ser omitidas: são então as bandas e classes do próprio modelo. As semelhanças são cossenos, por esta ordem de classes: {classes}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} já existe; indique uma pasta que não exista, ou uma vazia.</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>A pasta {path} não pode ser escrita: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>Não há nenhum grafo ONNX de um codificador de texto com {key} {value}; precisa dos pacotes torch e transformers.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>Escrever ONNX precisa do pacote onnx ({problem}); instale-o onde o motor do SpectraPrompt é executado.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>O grafo ONNX precisa do peso {name}, que está em falta.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>O grafo ONNX não tem lugar para o peso {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>Os pesos ocupam {size} MiB; um ficheiro ONNX contém no máximo 2048 MiB.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>Não há nenhum grafo ONNX com a ativação {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>Não há nenhum grafo ONNX da rede de base {name}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>O grafo ONNX da rede de base {name} não conhece a sua definição {setting}.</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>não dá um vetor de {size} números para {text}</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>O codificador de texto em {folder} não pode ser usado com o onnxruntime: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>Não foi indicado nenhum ficheiro de saída; indique um.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>A saída {path} tem de terminar em {suffixes}; mude-lhe o nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>O nome da saída {path} tem mais de {limit} bytes; encurte-o.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>A saída {path} é uma pasta; indique um ficheiro nela.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>A saída {path} não é um ficheiro normal; indique outro.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>A saída {written} é também uma entrada ou outra saída desta execução; escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>{path} não pode ser substituído: outro programa pode tê-lo aberto. Feche-o aí (no QGIS, remova a camada), ou escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>Não há espaço para escrever {path}; liberte algum, ou escolha outro disco.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>{path} não pode ser escrito: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} é um ficheiro, e não uma pasta; escolha outra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>A pasta {folder} não existe; crie-a ou escolha outra.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} está protegido contra escrita; desproteja-o ou escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>Não é possível escrever na pasta {folder} ({problem}); escolha outra.</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>As linhas {first} a {last} de {name} não podem ser lidas ({problem}); o ficheiro parece danificado ou incompleto, por isso copie-o de novo.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>leitura do píxel</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>comparação do píxel com as classes</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>Um píxel pede-se com dois números, x e y em unidades do mapa ou linha e coluna; foram indicados {at} e {pixel}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>O ponto {x}, {y} fica fora de {scene}; indique um ponto dentro dela, nas unidades do seu sistema de referência de coordenadas.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>Não há nenhum píxel na linha {row}, coluna {column} de {scene}; as linhas vão de 0 a {last_row}, as colunas de 0 a {last_column}.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>O modelo não foi treinado nesta cena: tome a sua resposta como um primeiro palpite.</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>As semelhanças de cada prompt não são conhecidas: {problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>O raster de classes {path} não pode ser escrito: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>o identificador de classe {class_id} ({name}) fica fora de 1 a {max_class_id}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>o identificador de classe {class_id} foi indicado duas vezes</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>a classe {class_id} não tem nome</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>a cor {colour} da classe {name} não é '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>não há nenhuma classe</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>Uma classe a comparar não tem prompt; retire-a.</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>classe {number} ({prompt})</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>carregamento do codificador de texto</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>duas colunas chamam-se {field}; fique com uma delas.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>nenhuma linha dá nome às colunas; comece por id, name, colour, parent, prompt 1, prompt 2, … separados por vírgulas, pontos e vírgulas ou tabulações.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>o CSV não pode ser lido: {error}.</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>a linha da classe {name} tem {cell} numa coluna sem nome; chame 'prompt' à coluna, ou ponha entre aspas os textos que contêm o separador.</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>na linha {row} ({name}), o campo 'id' não é um número inteiro; introduza um.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>classe {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>não é um número inteiro</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>fica fora de 1 a {max_class_id}; 0 significa não classificado</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>está vazio; dê um nome à classe</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>lê-se como o identificador de outra classe; use palavras</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>é {colour}; escreva-o como '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>não é uma lista de textos</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>está vazio; descreva a classe pelo menos uma vez</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>tem um texto vazio (número {position}); retire-o</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>está vazio ou é a própria classe; omita-o</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>está vazio; dê um nome ao conjunto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>é {language}; escreva uma etiqueta como 'en'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>está vazio; acrescente pelo menos uma classe</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>O conjunto de prompts {name} não tem nenhuma classe com o identificador {class_id}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>O conjunto de prompts {path} não é um ficheiro .json nem .csv.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>Não há nenhum conjunto de prompts {name}; indique um ficheiro .json ou .csv, ou um dos conjuntos incluídos: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>em {where}, o campo '{field}' {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>contém {value} onde se espera um texto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>contém caracteres de controlo: {text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>é também o de {name}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>é também o da classe {class_id} ({name})</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>repete {text} da classe {class_id} ({name}); as classes só se distinguem pelos seus prompts</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>forma um círculo; as classes não podem ser superiores uma da outra</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} não é um ficheiro JSON: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>o conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where} tem de ser um objeto JSON com uma lista 'classes'.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>tem de ser {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>o conjunto de prompts tem a versão de esquema {version}, esta versão do SpectraPrompt lê até {known}; atualize o SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>tem de ser uma lista</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>a entrada {number} de 'classes'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where} tem de ser um objeto com id, name e prompts.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>classe {class_id} ({name}), {where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>tem de ser uma lista de textos</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>não é conhecido; há {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>o campo {repeated} aparece duas vezes num objeto</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>Não há nenhum conjunto de prompts {path}; indique um ficheiro .json ou .csv, ou um dos conjuntos incluídos: {shipped}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>O conjunto de prompts {path} não pode ser lido: {problem}.</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>O conjunto de prompts {path} não é texto UTF-8; guarde-o de novo em UTF-8 (numa folha de cálculo: 'CSV UTF-8').</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>propagação das etiquetas ao longo dos limites</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>A propagação das classes ao longo das bordas não se estabilizou em {steps} passos; continua-se com o que há.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} não tem píxeis; escolha outro ficheiro.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} tem uma banda; uma cena hiperespetral tem muitas, por isso escolha o raster que contém todas as bandas.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} contém números complexos ({gdal_name}); converta-os primeiro em números reais, como a refletância.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} contém píxeis do tipo {gdal_name}, que não é suportado; converta-os primeiro em Float32.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>Não há nenhum ficheiro {file}; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} é uma pasta; escolha um ficheiro raster nela.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>Não tem permissão para ler {file}; mude as suas permissões.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} é um ficheiro vazio; copie-o ou exporte-o de novo.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} é um cabeçalho; escolha o ficheiro de dados que está ao lado.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} contém vetores ou uma tabela, e não píxeis; escolha um raster.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} não é um raster que o GDAL possa ler; escolha outro ficheiro (um ficheiro ENVI precisa do seu cabeçalho .hdr ao lado).</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>{name} não pode ser aberto ({problem}); o ficheiro pode estar danificado.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} não contém bandas raster; escolha outro ficheiro.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} contém vários rasters; escolha um deles: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} está incompleto: o cabeçalho promete {needed} bytes e tem {size}; copie-o ou transfira-o de novo.</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>recodificado</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} não é um ficheiro de um relatório de exatidão, mas escrever {path} substituí-lo-ia; dê outro nome ao relatório.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} tem edições que ainda não estão no ficheiro: está aberto num programa, ou estava quando este terminou antes do tempo. Guarde-as e feche-o aí (no QGIS, remova a camada; após uma falha, abra e feche o ficheiro uma vez), ou escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>não foi criado nenhum ficheiro</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>O erro-padrão pretendido é {target_error}, mas tem de ficar entre 0 e 1, como 0.02.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>A exatidão esperada é {accuracy}, mas tem de ficar entre 0 e 1, como 0.8.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>A repartição {allocation} é desconhecida; escolha {choices}.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>O número mínimo de pontos por classe é {minimum}, mas tem de ser {least} ou mais.</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} pontos são demasiado poucos: {classes} classes com pelo menos {least} pontos cada precisam de {needed}; sorteie mais, ou agrupe ou retire classes raras.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>as classes do mapa</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{count} pontos de {name} estão sobre as etiquetas a excluir, pelo que a amostra não é uma amostra do resto do mapa; avalie sem excluir, ou sorteie uma amostra longe dessas etiquetas.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>os campos de {name}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>Os campos de {file} dizem que o estrato {name} tem {pixels} píxeis, mas a amostra tem {sampled} deles; sorteie a amostra de novo.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>{missing} dos {total} pontos da amostra não têm referência neste mapa e são excluídos. Se isso se deve ao facto de a sua classe ser difícil de reconhecer, o mapa parece melhor do que é: interprete-os o melhor que puder.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>Nenhum píxel de referência de {reference} está num estrato de {source}; verifique se ambos mostram o mesmo lugar.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>{count} píxel de referência não está em nenhum estrato e é excluído.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>{count} píxeis de referência não estão em nenhum estrato e são excluídos.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>estrato {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name} ({pixels} píxeis)</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>Estes estratos de {source} não têm nenhum píxel de referência: {listed}; sem um em cada, nada se pode dizer de todo o mapa. Acrescente aí píxeis de referência sorteados ao acaso, ou avalie sem declarar uma amostra estratificada.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>O ponto {number} de {name} indica {stratum} como estrato e {pixels} como píxeis deste, que têm de ser números inteiros acima de 0; sorteie a amostra de novo, ou use o mapa ou um raster como estratos.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>Pontos de {name} dão ao estrato {stratum} tanto {first} como {second} píxeis, como se tivessem sido juntas amostras de vários mapas; avalie cada uma com o seu mapa.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>Nenhum ponto de {name} indica o seu estrato; use o mapa ou um raster como estratos.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>Não há nenhum raster de estratos {path}; verifique o caminho.</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>{path} não pode ser lido como raster de estratos.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>Não podem ser sorteados {size} pontos; peça 1 ou mais.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>A distância mínima às etiquetas é {distance}, mas tem de ser 0 ou mais.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>A semente é {seed}, mas tem de ser 0 ou mais.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>Foi indicada uma distância mínima às etiquetas, mas nenhumas etiquetas; indique ambas.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>{size} pontos dão à exatidão global um erro-padrão de cerca de {error} pontos percentuais, se as classes estiverem cerca de {accuracy} % certas.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>O número mínimo de pontos por classe torna-os {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>escrita dos pontos</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>sorteado</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}: {points} pontos de {pixels} píxeis ({percent} % do mapa).</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>Só há {found} píxeis de onde sortear, que foram todos sorteados, em vez de {size}.</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>Só foi possível sortear um ponto de {classes}, que não tem mais píxeis.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>Todas as {bands} bandas de {name} estão marcadas como más; corrija a lista de bandas más (bbl), ou indique que bandas usar.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} mudou enquanto estava a ser usado; execute de novo.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Foram indicados {count} comprimentos de onda para as {bands} bandas de {name}; indique um para cada banda.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>Os comprimentos de onda indicados para {name} têm de ser números positivos em nm.</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>Foram indicadas {count} marcas de banda boa para as {bands} bandas de {name}; indique uma para cada banda.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>As estatísticas do modelo sobre a cena de treino não correspondem às suas {bands} bandas; treine-o de novo.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Os valores da cena são cerca de {factor} vezes maiores do que os da cena de treino; isso não faz diferença, pois só conta a forma de um espetro.</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>Os valores da cena são cerca de {factor} vezes menores do que os da cena de treino; isso não faz diferença, pois só conta a forma de um espetro.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>Biblioteca espectral</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>Para a refletância de qualquer sensor e qualquer conjunto de prompts, sem etiquetas. Aprendeu com espectros de biblioteca e os seus nomes, não com uma cena: para um primeiro olhar sobre áreas construídas, vegetação e solo, se possível com o infravermelho de onda curta. As classes mais finas saem mais vezes erradas do que certas, e a radiância não lhe serve.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>As 16 classes da cena Indian Pines de 12 de junho de 1992, aprendidas com todas as suas etiquetas. Para essa cena: noutras mostra como se usa um modelo treinado, e nada mais.</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>Não há nenhum modelo incluído {name}; use {choices}, ou o caminho de um ficheiro .spm.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>O modelo não foi treinado nesta cena; verifique o que encontra.</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>cálculo dos embeddings das consultas</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>cálculo da semelhança</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>“{query}”: semelhança de {lowest} a {highest}, média {mean}.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>A cena não tem nenhuma banda boa; verifique a sua lista de bandas más.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>O modelo precisa de bandas em {missing}, mas as bandas boas da cena, em {covered}, não as cobrem; use uma cena que o faça, ou treine um modelo com esta.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>O modelo precisa da banda {band}, que é uma banda má da cena; use as mesmas bandas más que no treino, ou dê comprimentos de onda a ambas as cenas.</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>O modelo espera {model_bands} bandas, a cena tem {scene_bands} bandas boas, e não podem ser emparelhadas sem comprimentos de onda dos dois lados; dê à cena os seus comprimentos de onda, ou use um modelo treinado numa cena assim.</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>leitura da vizinhança das etiquetas</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first} ou {second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} e mais {count}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count} píxel</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count} píxeis</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>A GPU tem memória livre insuficiente para uma única linha da cena; feche outros programas que a usem, ou escolha a CPU.</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>Os pesos no modelo não correspondem à sua descrição: {problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>O treino divergiu no passo {step}: a perda já não é um número. Procure valores extremos na cena ou treine com outra semente.</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>treino, perda {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>{count} píxeis etiquetados estão sobre nodata e são excluídos.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>Só {count} classe tem píxeis etiquetados sobre dados válidos; etiquete pelo menos duas classes.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>escrita do modelo</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>treinado</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>A semente tem de ficar entre 0 e 2^32 - 1, mas é {seed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>{count} píxeis etiquetados não cabem na memória; são usados {kept} deles, repartidos pelas classes.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>Píxeis etiquetados por classe: {listed}.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>O modelo olha para cada pixel isoladamente: os rótulos reservados são mais bem reconhecidos sem o que os rodeia.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>O modelo olha apenas para {reach} x {reach} pixels: os rótulos reservados são mais bem reconhecidos sem o que fica mais longe.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>O autotreino não propagou classes por áreas homogéneas: as etiquetas postas de parte reconhecem-se melhor pela vizinhança de cada píxel.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>O autotreino propagou classes por áreas homogéneas, até onde as etiquetas postas de parte o confirmam (confiança {trust}, de {lowest} a {highest}).</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>As etiquetas estão demasiado próximas ou são demasiado poucas para validar em blocos postos de parte; avalie o mapa com etiquetas de referência independentes.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>Validação em {blocks} das etiquetas de treino postos de parte, tão longe das outras como o mapa: exatidão global {accuracy} % em {pixels} píxeis.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>píxeis</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>blocos de {side} x {side} píxeis</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} só etiqueta uma classe do conjunto de prompts {prompts}; etiquete pelo menos duas classes.</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>O modelo precisará do torch para classificar: {problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>Novos prompts precisam dos pacotes torch e transformers ({problem}); instale-os onde o motor do SpectraPrompt é executado.</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>O codificador de texto em {folder} não pode ser usado: {problem} — tem de ser um modelo que o AutoModel do transformers carregue.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>contagem dos píxeis de cada classe</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} não tem nenhum píxel classificado; escolha outro raster.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} não tem nenhum píxel classificado suficientemente longe das etiquetas; escolha outro raster ou uma distância menor.</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>sorteio dos pontos</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>O limite de memória de {limit} MiB é demasiado pequeno para esta cena e este modelo; permita pelo menos {needed} MiB.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>A caixa de ferramentas não contém esta ferramenta: ative «Processing» nos módulos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>Avaliar exatidão da classificação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>hiperespectral,exatidão,matriz de confusão,kappa,validação,relatório,área,amostra</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>Compara um raster de classes com etiquetas de referência e escreve um relatório de exatidão.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>Compara um raster de classes com etiquetas de referência, píxel a píxel, e escreve um relatório com a matriz de confusão, a exatidão global e média, kappa, e a exatidão do produtor, a exatidão do utilizador e F1 de cada classe.

As classes são associadas por número ou por nome. Os píxeis com que o modelo foi treinado fazem qualquer mapa parecer melhor do que é: indique-os como etiquetas a excluir.

Se a referência for uma amostra aleatória do mapa, indique-o em «Desenho amostral da referência»: então é estimada a exatidão de todo o mapa, com intervalos de confiança e, se a amostra for estratificada, também a área real de cada classe. «Extrair amostra de validação» extrai uma amostra dessas.

O relatório é um ficheiro HTML que não precisa de mais nada; os mesmos valores são escritos junto a ele como .json e .csv.

Exemplo: escolha o raster de classes «culturas.tif», os pontos «campo.gpkg» com o campo «cultura» como referência, e exclua os polígonos «parcelas.gpkg» com que o modelo foi treinado; escreva «exatidao.html».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>Raster de classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>Um raster de classes tal como o escreve «Classificar camada hiperespectral».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>Etiquetas de referência, polígonos ou pontos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>Etiquetas de referência, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>Polígonos ou pontos que dizem o que lá está realmente.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>Etiquetas a excluir</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>Os píxeis sob estas etiquetas não são contados. Indique aqui as etiquetas de treino quando a referência também as contiver.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>Desenho amostral da referência</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>«simple-random» apenas se os píxeis de referência foram extraídos ao acaso de todos os do mapa; «stratified» apenas se foram extraídos ao acaso dentro de cada estrato, como faz «Extrair amostra de validação». Tudo o resto é «none»: parcelas de fácil acesso ou polígonos desenhados à mão nada dizem de seguro sobre todo o mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>Estratos de uma amostra estratificada</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>O raster cujos valores são os estratos de que a amostra foi extraída. Se ficar vazio, os que «Extrair amostra de validação» escreveu na amostra ou, na falta deles, as classes do mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>Relatório de exatidão</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>Ficheiros HTML (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>O relatório a escrever; junto a ele são escritos um ficheiro .json e um .csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>Relatório em JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>Relatório em CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>Exatidão global</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>Exatidão média</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Mean F1</source>
   <translation>F1 médio</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Estimated accuracy of the whole map</source>
   <translation>Exatidão estimada de todo o mapa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>Erro padrão dessa estimativa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>Píxeis comparados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>Foram indicados estratos, mas o desenho amostral não é «stratified»; escolha-o ou deixe os estratos vazios.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>Dispositivo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>Onde calcular. «auto» usa uma placa gráfica NVIDIA («cuda») se alguma funcionar; se não, o processador («cpu»). O registo diz qual foi usado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>Conjuntos de prompts (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>Camada hiperespectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>Um ficheiro raster com muitas bandas, como ENVI ou GeoTIFF. São usados os seus comprimentos de onda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>Modelo incluído, sem etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>Um modelo que vem com o SpectraPrompt, em vez de um treinado: «spectral-library» aceita qualquer conjunto de prompts e a refletância de qualquer sensor, para uma primeira aproximação a solo construído, vegetação, solo e água; não foi treinado com a sua camada, e o resultado indica-o. «indian-pines» destina-se a essa cena.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>Só dentro destes polígonos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>Mapeia só os píxeis cujo centro fica num destes polígonos; todos os outros são nodata e não são calculados. Se ficar vazio, nenhum polígono delimita o mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>Modelo treinado</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>Modelos do SpectraPrompt (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>Um ficheiro de modelo criado com «Treinar modelo com prompts e etiquetas»; contém as classes. Se ficar vazio, é necessário um modelo incluído.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>Escolha um modelo treinado (.spm) ou um incluído.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>Escolha um modelo treinado ou um incluído, não ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>A camada «{name}» tem uma só banda; escolha uma camada hiperespectral, que tem muitas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>A camada «{name}» tem {bands} bandas, mas o modelo aceita {needed}; escolha outra camada ou treine um modelo com esta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>A camada «{name}» tem bandas de {low} a {high} nm, mas o modelo aceita de {first} a {last} nm; escolha outra camada ou treine um modelo com esta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>A extensão fica fora da camada «{name}»; escolha outra.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>“{name}” não contém polígonos; escolha uma camada de polígonos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>“{name}” não contém nenhum polígono; escolha outros, ou nenhuns.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>Os polígonos “{name}” não têm sistema de coordenadas; defina-o na sua camada.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>Os polígonos “{name}” não se sobrepõem à camada “{layer}”; escolha outros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>Codificador de texto do modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>Nome ou pasta do codificador de texto com que o modelo foi treinado. Se ficar vazio, o que o modelo indica. Só é necessário para textos que o modelo não contém.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>Memória para porções da camada (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>Quanta memória podem ocupar, em conjunto, as porções em processamento.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>Campo de classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>O campo que contém os nomes ou números das classes. Se ficar vazio, é usado o único adequado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>Um raster de números de classe, em vez de polígonos ou pontos; 0 significa sem etiqueta.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>As etiquetas «{name}» não têm o campo «{field}»; têm {fields}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>Escolha etiquetas: polígonos ou pontos, ou um raster.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>Escolha as etiquetas como polígonos ou pontos, ou como raster, não ambos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>As etiquetas são a própria camada; escolha outras.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>Não é possível abrir as etiquetas {value}; escolha outra camada ou outro ficheiro.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>Escrito: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>Classificar camada hiperespectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>hiperespectral,classificação,ocupação do solo,prompt,aprendizagem automática,mapa,espectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>Classifica uma camada hiperespectral com um modelo treinado do SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>Dá a cada píxel de uma camada hiperespetral a classe a cujo prompt melhor corresponde, com um modelo feito com “Treinar modelo com prompts e etiquetas” ou, sem nenhuma etiqueta, com um modelo incluído: um primeiro palpite, assinalado como não treinado nesta cena.

A camada pode vir de outra cena que não a do modelo, desde que cubra os mesmos comprimentos de onda; as bandas são emparelhadas pelo comprimento de onda. Camadas de qualquer tamanho são trabalhadas por partes, dentro da memória permitida.

O resultado é um GeoTIFF com nomes de classes, cores e uma tabela de atributos; os píxeis sem dados são 0 (nodata). A pedido, outros rasters dizem quão seguro o modelo está de cada píxel, de 0 a 1.

Com outro conjunto de prompts, o mesmo modelo mapeia as classes deste sem treino: a rede mantém-se, e só os textos mudam. As classes podem ser renomeadas e retiradas livremente. Palavras totalmente novas para uma classe custam muita exatidão, e uma classe em que o modelo nunca foi treinado quase não recebe píxeis.

Exemplo: para mapear os campos de uma cena, escolha a camada “enmap.bsq”, o modelo “crops.spm” e, em “Só dentro destes polígonos”, a camada dos limites dos campos; escreva “crops.tif” e, para ver onde olhar duas vezes, um raster de confiança.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>Extensão a classificar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>Classificar apenas esta parte da camada. Se ficar vazio, toda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>Outro conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>Outro conjunto de prompts de um ficheiro</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>Classes deste conjunto de prompts em vez das do modelo, sem treino. As classes com que o modelo não foi treinado só são conhecidas pelo texto, o que raramente funciona: verifique-as no mapa. A confiança não está então calibrada.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>Uma cópia modificada do conjunto de prompts do modelo ou outro próprio; é usado em vez do escolhido acima.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>Não classificado abaixo da similaridade</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>Os píxeis cuja similaridade do cosseno com a sua melhor classe seja menor do que esta (de -1 a 1) passam a «Unclassified» (não classificado), uma entrada cinzenta da legenda. «auto» usa o limiar ajustado no treino, se o modelo o tiver. Se ficar vazio, todos os píxeis recebem uma classe.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>Classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>O raster de classes a escrever, um GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>Confiança</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>Um raster da confiança do modelo na classe de cada píxel, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>Margem</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Um raster da confiança na classe de cada píxel menos a da segunda melhor, de 0 (indeciso entre duas) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>Entropia</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Um raster de quão uniformemente a confiança se reparte pelas classes, de 0 (toda numa) a 1 (igual em todas).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>Píxeis classificados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>Píxeis não classificados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>Classes presentes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>Dispositivo usado</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>Nota sobre o modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>«Não classificado abaixo da similaridade» deve ser um número de -1 a 1, «auto» ou vazio.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>Comparar dois mapas de classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>mudança,diferença,matriz de transição,concordância,comparar,classificação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>Mostra onde dois rasters de classes diferem e que classe passou a qual.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>Compara dois rasters de classes da mesma grelha, píxel a píxel, como os mapas de duas execuções, dois modelos ou duas datas.

O resultado é um raster: 1 onde ambos os mapas têm a mesma classe, e um valor próprio, com um nome como «Prado → Solo nu», para cada par de classes que diferem. O relatório dá a matriz de transição, a concordância e as áreas de cada classe em ambos os mapas; a matriz é escrita junto a ele como .transitions.csv.

As classes são associadas por nome, quaisquer que sejam os seus números. Os píxeis que um dos mapas deixa sem classe não são comparados. Uma diferença entre dois mapas não é uma mudança no terreno: qualquer deles pode estar errado.

Exemplo: execute «Classificar camada hiperespectral» com e sem um conjunto de prompts modificado, e compare os dois resultados.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>Primeiro raster de classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>O mapa com que comparar: o anterior, ou aquele com que confrontar o outro.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>Segundo raster de classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>O outro mapa, na mesma grelha: mesmo tamanho, posição e sistema de referência de coordenadas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>Diferenças</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>O raster de diferenças a escrever, um GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>Relatório de comparação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>O relatório a escrever; a matriz de transição é escrita junto a ele como .transitions.csv.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>Matriz de transição em CSV</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>Concordância</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>Píxeis de outra classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first} e {second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>Ambos os mapas são a mesma camada; escolha outra como segunda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>Cartografar embeddings</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>hiperespectral,embedding,características,componentes principais,PCA,segmentação,agrupamento</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>Escreve o que um modelo extrai de cada píxel, em poucas bandas para outras ferramentas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>Um modelo vê cada píxel, com a sua vizinhança, como um ponto entre os textos: o seu embedding, algumas centenas de números. As suas componentes principais são poucas bandas que contêm a maior parte do que o modelo distingue, para agrupamento, segmentação, regressão ou inspeção visual: as três primeiras são mostradas como vermelho, verde e azul.

As componentes são as de píxeis de toda a camada; uma extensão recebe as do conjunto. O raster guarda-as nos seus metadados. Indique-o como base para outra camada, e a mesma banda significará o mesmo em ambas.

Com «embedding», cada banda é um número do próprio embedding. O seu produto escalar com o vetor de um texto é a similaridade com esse texto.

Exemplo: escolha a camada «enmap.bsq» e o modelo «culturas.spm»; escreva «componentes.tif» e segmente-o com outra ferramenta. Para a cena do ano seguinte, indique «componentes.tif» como base.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>Extensão a cartografar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>Cartografar apenas esta parte da camada. Se ficar vazio, toda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>Conteúdo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>«components» são as componentes principais dos embeddings; «embedding» é o próprio embedding, com algumas centenas de bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>Número de componentes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>Quantas bandas escrever. Se ficar vazio, 8 ou tantas quantas a base tiver.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>Base de outro raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>Um raster de componentes escrito com o mesmo modelo: são usadas as suas componentes, para que ambos possam ser comparados.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>Embeddings</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>O raster a escrever, um GeoTIFF de números de vírgula flutuante de 32 bits.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>Bandas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>Variância que as componentes contêm (0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>Píxeis cartografados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>O embedding completo não tem número de componentes nem base; deixe ambos vazios ou escolha «components».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>A camada «{name}» não é um raster de componentes escrito pelo SpectraPrompt; escolha um como base, ou nenhum.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>Exportar modelo para outras ferramentas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>hiperespectral,modelo,exportar,ONNX,implantação,rede,intercâmbio,manifesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>Escreve a rede de um modelo como ONNX, e os seus prompts e manifesto como JSON.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>Escreve um modelo como ficheiros que qualquer programa com um ambiente de execução ONNX pode usar, sem o SpectraPrompt e sem o QGIS.

O ficheiro ONNX recebe uma janela de espectros, tal como vêm do sensor, e quais dos seus píxeis têm dados; devolve a similaridade do cosseno de cada píxel com cada classe. Outras bandas e outros prompts podem ser dados como entradas adicionais.

Junto a ele ficam o conjunto de prompts (.prompts.json) e um manifesto (.manifest.json) com as entradas e saídas, as classes pela sua ordem, os comprimentos de onda, o codificador de texto e os registos de treino e de exatidão. O registo da execução explica como usá-los.

Exemplo: escolha o modelo «culturas.spm» e escreva «culturas.onnx», «culturas.prompts.json» e «culturas.manifest.json».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>Modelo incluído</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>Um modelo que vem com o SpectraPrompt, em vez de um treinado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>Rede</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>Ficheiros ONNX (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>O ficheiro ONNX a escrever; os dois ficheiros .json são escritos junto a ele.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>Conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>Manifesto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>Raio da vizinhança de um píxel (píxeis)</translation>
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
   <translation>Exatidão</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>Prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>Mostrar desacordo com etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>erro,errado,confusão,etiquetas,diferença,verificar,validação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>Mostra os píxeis etiquetados em que um raster de classes erra, e com quê.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>Mostra onde um raster de classes discorda das etiquetas: um raster dos píxeis etiquetados, 1 onde o mapa coincide com a etiqueta, e um valor próprio, com um nome como «Prado, mapped as Solo nu», para cada confusão.

Use-o para encontrar etiquetas erradas, classes cujos prompts ou etiquetas precisam de ser melhorados e locais onde outra etiqueta ajudaria. Não é uma avaliação da exatidão: com etiquetas com que o modelo foi treinado, qualquer mapa parece melhor do que é.

As classes são associadas por nome onde ambos os lados têm nomes; se não, por número. Os píxeis etiquetados onde o mapa não tem dados são excluídos.

Exemplo: classifique, indique aqui as etiquetas de treino, veja as confusões com mais píxeis no topo da legenda, acrescente aí etiquetas e treine de novo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>Etiquetas, polígonos ou pontos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>Etiquetas, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>Desacordo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>O raster de píxeis etiquetados a escrever, um GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>Píxeis etiquetados comparados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>Informação do modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>hiperespectral,modelo,informação,descrever,classes,bandas,exatidão</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>Escreve tudo o que se sabe de um modelo como página, como JSON e como números.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>Diz o que é um modelo e de onde vem: as suas classes com os respetivos prompts e píxeis etiquetados, as suas bandas, até que distância olha em redor de um píxel, a sua exatidão com etiquetas reservadas e até que ponto confiar nela, a sua curva de aprendizagem, o seu codificador de texto e o registo completo do seu treino.

A página é um ficheiro HTML que não precisa de mais nada; o mesmo, para programas, é escrito junto a ela como .model.json. Os valores principais são saídas, para usar em modelos.

Exemplo: escolha o modelo «culturas.spm» e escreva «culturas.html» antes de cartografar uma cena com ele ou de o entregar a outros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>Página do modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>A página a escrever; junto a ela é escrito um ficheiro .model.json.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>Modelo em JSON</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>Menor comprimento de onda (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>Maior comprimento de onda (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>Píxeis etiquetados ou espectros de biblioteca</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>Exatidão global com etiquetas reservadas (0 a 1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>Nome do conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>Codificador de texto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>Soma de verificação do modelo</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>Criar conjunto de prompts de uma camada</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>prompts,classes,legenda,categorias,valores únicos,tabela de atributos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>Escreve um ficheiro de conjunto de prompts com as classes que uma camada indica.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>Obtém as classes de uma camada: de uma camada vetorial, os valores de um campo ou, sem campo, as categorias da sua legenda; de um raster, a sua legenda de valores únicos, a sua tabela de atributos ou os nomes de classes do ficheiro, o que houver. Os números inteiros passam a ser os ids das classes, os outros valores são numerados; 0 e os valores vazios não são classe. As cores são mantidas onde as houver.

O resultado é um ficheiro de conjunto de prompts (JSON) em que o prompt de cada classe é o seu nome. É um rascunho: abra-o no painel do SpectraPrompt, escolha Editar e descreva o aspeto de cada classe.

Exemplo: a camada do seu levantamento de campo e o seu campo «cultura» dão um conjunto de prompts que se ajusta ao levantamento como etiquetas de treino.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>Camada vetorial com classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>Uma camada vetorial, por exemplo de etiquetas; ou então escolha um raster abaixo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>O campo cujos diferentes valores são as classes. Se ficar vazio, são usadas as categorias da legenda da camada.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>Camada raster com classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>Um raster com legenda de valores únicos, tabela de atributos ou nomes de classes, em vez de uma camada vetorial.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>Se ficar vazio, o nome da camada.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>Conjuntos de prompts (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>O ficheiro de conjunto de prompts a escrever.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>Número de classes</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>Não é possível abrir a camada {value}; escolha outra camada ou outro ficheiro.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>A camada «{name}» não indica nenhuma classe; escolha um campo, ou dê-lhe primeiro um estilo por categorias (a um raster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>Os prompts são os nomes das classes: descreva cada uma por palavras antes de os usar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>Escolha uma camada vetorial ou raster com classes.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>Escolha uma camada vetorial ou raster com classes, não ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>Recodificar por classe superior</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>reclassificar,agregar,hierarquia,grupo,classe superior,classe,generalizar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>Cria um raster de classes superiores a partir de um raster de classes, com nomes e cores.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>Reúne as classes de um raster de classes segundo as suas classes superiores, como «Carvalho» e «Faia» em «Floresta». Cada classe passa para a mais externa das suas classes superiores; a que não tem nenhuma fica como está, e os píxeis não classificados continuam não classificados.

As classes superiores são as do conjunto de prompts com que o mapa foi feito, que o raster conserva, ou as de outro conjunto indicado aqui. Os rasters de outros programas podem indicá-las numa coluna «Parent» da sua tabela de atributos.

Uma classe superior que é uma classe do conjunto de prompts tem a cor desta; as outras recebem uma cor formada pelas das suas classes.

Exemplo: classifique com o conjunto incluído «indian_pines» e recodifique o resultado: 16 culturas e ocupações passam a cinco grupos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>Um raster de classes tal como o escreve «Classificar camada hiperespectral», ou de outro programa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>Outro conjunto de prompts com classes superiores</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>Outro conjunto de prompts com classes superiores, de um ficheiro</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>Um conjunto de prompts que indica as classes superiores. Se ficar vazio, são usadas as que o raster conserva.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>Um conjunto de prompts próprio; é usado em vez do escolhido acima.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>Classes superiores</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>O raster de classes superiores a escrever, um GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>Cartografar similaridade com um texto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>hiperespectral,similaridade,texto,consulta,prompt,procurar,encontrar,vocabulário aberto</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>Cartografa quão similar é cada píxel de uma camada hiperespectral a textos próprios.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>Compara cada píxel de uma camada hiperespectral com textos, através de um modelo criado com «Treinar modelo com prompts e etiquetas». O resultado é um raster com uma banda por texto; os seus valores são similaridades do cosseno de -1 a 1, e as suas bandas têm o nome dos textos.

Veja numa banda onde a similaridade é maior do que noutras partes. Os números em si dizem pouco, e as bandas de textos diferentes são difíceis de comparar.

O modelo aprendeu a distinguir as suas classes de treino, e nada mais. Um texto parecido com os prompts de uma delas encontra o seu lugar; aquilo em que não diferem duas classes de treino, o modelo não pode ver, diga o texto o que disser. Um modelo de culturas não encontra automóveis.

Exemplo: com um modelo de ocupação do solo, as linhas «dry bare soil» e «a field of green maize» dão um raster de duas bandas, cada uma brilhante onde a camada se parece com o seu texto.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>Textos, um por linha</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>O que procurar, por exemplo «dry bare soil». Cada linha passa a ser uma banda.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>Similaridade</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>O raster de similaridade a escrever, um GeoTIFF.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>Indique pelo menos um texto a procurar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>Treinar modelo com prompts e etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>hiperespectral,treino,classificação,prompt,amostras,aprendizagem automática,espectral</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>Treina um modelo que classifica camadas hiperespectrais por classes expressas em palavras.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>Aprende, com píxeis etiquetados de uma camada hiperespectral, a encontrar as classes de um conjunto de prompts: uma lista de classes, cada uma descrita por palavras.

As etiquetas são polígonos ou pontos com um campo de classe, ou um raster de números de classe (0 e nodata: sem etiqueta). São associadas ao conjunto de prompts por número de classe ou por nome, sem distinguir maiúsculas.

Escolha um dos conjuntos de prompts que vêm com o SpectraPrompt, ou indique um ficheiro próprio (.json ou .csv).

O modelo é um só ficheiro. Use-o com «Classificar camada hiperespectral». Parte das etiquetas é reservada para saber quão bom é o modelo: píxeis isolados ou blocos, mais ou menos tão longe das outras etiquetas como os píxeis da camada estão de todas. Esta exatidão é uma das saídas.

Exemplo: para cartografar culturas, escolha a camada «enmap.bsq», os polígonos «parcelas.gpkg» com o campo de classe «cultura» e um conjunto de prompts que descreva cada cultura; escreva «culturas.spm».</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>Etiquetas de treino, polígonos ou pontos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>Etiquetas de treino, raster</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>Polígonos ou pontos que dizem onde está cada classe.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>Conjunto de prompts de um ficheiro</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>Um dos conjuntos de prompts que vêm com o SpectraPrompt, pelo seu nome: {names}.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>«multiscale» é exato e rápido; «vit» é o transformador de fragmentos (patches) do artigo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>O que converte os prompts em números: um nome conhecido ou uma pasta com um modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>Semente</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>Início de todos os números aleatórios; a mesma semente dá o mesmo modelo.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>Aprender só com as etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>Prescinde dos píxeis não etiquetados da camada, que de outro modo também ensinam: para um modelo que deve classificar outras cenas.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>O ficheiro de modelo a escrever.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>Píxeis etiquetados</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>Classes com etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>Escolha um conjunto de prompts ou indique um num ficheiro.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>Extrair amostra de validação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>hiperespectral,exatidão,validação,estratificada,aleatória,pontos,referência,área</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>Extrai uma amostra aleatória estratificada de um raster de classes, como pontos a interpretar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>Extrai píxeis de um raster de classes ao acaso dentro de cada uma das suas classes, como pontos nos seus centros. Indique para cada um o que lá está realmente, segundo uma visita ou uma imagem, no campo «reference»: o formulário oferece as classes. Depois indique os pontos em «Avaliar exatidão da classificação» com o desenho amostral «stratified», e serão estimadas a exatidão de todo o mapa e a área de cada classe, com intervalos de confiança.

Interprete todos os pontos, também os difíceis: uma amostra sem eles faz o mapa parecer melhor do que é. Por predefinição, os pontos não dizem a classe do mapa, para que esta não influencie quem os interpreta.

Exemplo: 400 pontos, pelo menos 50 de cada classe, a 100 metros ou mais das parcelas com que o modelo foi treinado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>Um raster de classes tal como o escreve «Classificar camada hiperespectral». A amostra é extraída de cada uma das suas classes.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>Número de pontos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>Quantos pontos extrair no total. Se ficar vazio, tantos quantos o erro pretendido exigir.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>Erro padrão pretendido</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>Sem número de pontos: o erro padrão que a exatidão global deve ter. O intervalo de 95 % alcança cerca do dobro para cada lado.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>Exatidão esperada</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>Sem número de pontos: que parte de cada classe espera que esteja certa. Quanto menor, mais pontos são precisos.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>Pontos de cada classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>«minimum» dá a cada classe o número mínimo abaixo e reparte o resto por área, o que serve para a maioria dos fins. «equal» dá o mesmo a todas as classes, para exatidões de classes individuais. «proportional» reparte todos por área.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>Número mínimo por classe</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>Para «minimum»: pontos que até a classe mais rara recebe.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>Etiquetas a evitar</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>Nenhum ponto é extraído nestas etiquetas. Indique aquelas com que o modelo foi treinado: aí um mapa acerta facilmente. As estimativas valem então para o resto do mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>Distância mínima a elas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>A que distância destas etiquetas os pontos se mantêm também.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>Mostrar a classe do mapa a quem interpreta os pontos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>Quem vê a classe do mapa tende a concordar com ela; deixe desativado se puder.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>A mesma semente extrai os mesmos pontos; outra extrai outros.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>Amostra de validação</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>Os pontos a escrever, um GeoPackage com um formulário para os interpretar.</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>Pontos extraídos</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>Classes amostradas</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>Foi indicada uma distância, mas não as etiquetas de que a guardar; indique ambas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>Avançado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>Também raster de margem</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>Escrever também a confiança na classe de cada píxel menos a da segunda melhor, de 0 (indeciso entre duas) a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>Também raster de entropia</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>Escrever também quão uniformemente a confiança se reparte pelas classes, de 0 (toda numa) a 1 (igual em todas).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>Mostrar ou ocultar as opções avançadas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>Opções avançadas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>Encontrados: {cuda}, que o modo automático usa, e {cpu}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>Encontrado: {cpu}. Sem GPU: {reason}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>Não é possível usar CUDA: {reason}. Escolha outro dispositivo em Avançado.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>Os píxeis menos similares do que isto a todas as classes passam a «Unclassified» (não classificado), uma entrada cinzenta da legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>Nenhum píxel</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>Segundo o treino</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>Abaixo da similaridade</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>Similaridade do cosseno, de -1 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>Não classificado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>Onde calcular; automático usa um dispositivo CUDA que funcione; se não, a CPU.</translation>
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
   <translation>A procurar uma GPU…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>Não é possível criar a pasta {folder} para os modelos: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>As classes; escolha uma para ler os seus prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>Classes do conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>O conjunto de prompts: as classes a encontrar, cada uma descrita por palavras.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>Promp&amp;ts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>Novo conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>Criar um conjunto de prompts próprio: vazio, como cópia ou a partir das classes de uma camada.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>Editar conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>Editar, verificar e comparar as classes. Os conjuntos incluídos são apenas mostrados.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>Abrir conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>Abrir um conjunto de prompts próprio (.json ou .csv).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>Escolha um conjunto de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>Escolher…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>Um conjunto próprio</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>As classes vêm com o modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count} classe; escolha-a para ler os seus prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count} classes; escolha uma para ler os seus prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>Abrir um conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>Passo {step} de {steps}: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>faltam alguns segundos</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>faltam cerca de {seconds} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>faltam cerca de {minutes} min</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>A classificar {layer}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>A treinar com {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>Curva de aprendizagem de {labels}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>A camada de classes já não existe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>Registo do SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>Pronto para treinar com «{labels}» e depois classificar «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>Pronto para classificar «{layer}» com um modelo que não foi treinado com ela.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>Pronto para classificar «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>A execução em curso ou em espera, «{run}», escreve {name}; escolha outro nome.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>Substituir os ficheiros?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>{names} já existe. Substituir?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>Cancelado; o modelo é mantido em {path}, não foi escrito nenhum mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>A comparação com as etiquetas foi cancelada.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>Falta a discordância com as etiquetas: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>“{run}” falhou: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>Falhou {count} execução anterior: veja a lista.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>Falharam {count} execuções anteriores: veja a lista.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>O projeto foi entretanto fechado; o resultado está em {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>O modelo é mantido em {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>Que parte da camada é cartografada; o treino usa-a toda.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>Toda a camada</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>Tela do mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>Camada de polígonos</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>São mapeados os píxeis cujo centro fica num dos seus polígonos; dos selecionados, se houver alguns.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>Camada de polígonos que limita o mapa</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>A tela do mapa não mostra nada de «{layer}»; aproxime-se dela ou cartografe-a toda.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>Escolha a camada de polígonos que limita o mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>“{area}” ainda não contém nenhum polígono; desenhe um, ou escolha outra extensão.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>“{area}” não tem sistema de coordenadas; defina-o nas suas propriedades, ou escolha outra extensão.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>Os polígonos de «{area}» não se sobrepõem a «{layer}»; escolha outra extensão.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>O que a tela mostrar ao clicar em Executar.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>O que fica no polígono selecionado; fora dele, o mapa está vazio.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>O que fica em {count} polígonos selecionados; fora deles, o mapa está vazio.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>O que fica nos seus polígonos; fora deles, o mapa está vazio.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>Píxeis com que o treino aprende cada classe, e as zonas separadas que formam.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>Píxeis etiquetados de cada classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>Classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>Píxeis</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>Zonas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>{share:.0f} % das etiquetas ({pixels} píxeis): {accuracy:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>Curva de aprendizagem</translation>
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
   <translation>Parte das etiquetas usada no treino</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>Exatidão com etiquetas reservadas {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} s</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>A seguir: tome isto como primeira aproximação. Etiquete zonas de que tenha a certeza, escolha «Treinar com etiquetas» e execute de novo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>A seguir: etiquete mais locais, mais afastados, para que o treino se possa validar, ou avalie o mapa com outras etiquetas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>A seguir: acrescente etiquetas onde o mapa pareça errado ou torne os prompts mais precisos; execute de novo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>A seguir: veja o mapa e avalie-o com etiquetas com que não tenha aprendido.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>Um modelo deste projeto, um que vem com o SpectraPrompt ou um ficheiro.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>De onde vem o modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>Origem</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>Escolher um modelo treinado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>Um ficheiro de modelo (.spm) treinado com o SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>Mapear as classes do conjunto de prompts acima</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>Usa o modelo com o conjunto de prompts escolhido acima, sem o treinar de novo: com prompts por outras palavras, sem algumas classes, ou com novas conhecidas só pelo texto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>Escolha um modelo treinado (.spm).</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>De um ficheiro</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>Incluído: {title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>Falta o modelo {path}, escolhido ao guardar o projeto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>Não foi treinado com a sua camada: o mapa é uma primeira aproximação. Para obter um fiável, etiquete algumas zonas numa camada de polígonos e escolha «Treinar com etiquetas».</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count} classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count} classes</translation>
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
   <translation>treinado em {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>exatidão com etiquetas reservadas {percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>Reservado: {labels}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,} píxeis isolados</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{pixels:,} píxeis em blocos de {block} × {block} píxeis</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f} %</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>Treinar com et&amp;iquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>Aprender as classes com píxeis etiquetados da camada.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>&amp;Usar um modelo treinado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>Classificar com um modelo treinado antes ou com um incluído.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>Indique também a pasta de {file}, ou guarde o projeto: o ficheiro ficará então junto dele.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>Guardar o raster de classes</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>Ficheiro temporário</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>O GeoTIFF a escrever; se ficar vazio, um temporário que desaparece ao fechar o QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>Raster de classes a escrever</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>Também raster de confiança</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>Escrever também quão seguro está o modelo de cada píxel, de 0 a 1.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>Também a discordância com as etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>E&amp;xtensão</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>Raster de cl&amp;asses</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>Escolha primeiro as etiquetas, em “Treinar com etiquetas”.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>Mostra também que píxeis etiquetados em “{labels}” o mapa tem errados, e como quê. Não é uma avaliação da exatidão se o modelo aprendeu com eles.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>O nome do raster de classes deve terminar em .tif.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>A pasta {folder} não existe; escolha outra para o resultado.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>Falta o conjunto de prompts {path}, escolhido ao guardar o projeto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>Relatório do modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>Mostra no navegador o que se sabe do modelo: exatidão e matriz de confusão em etiquetas postas de parte, classes, bandas e como foi treinado.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>As classes do mapa, da maior para a menor.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>Áreas das classes</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>Área</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>Avaliar exatidão…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>Comparar o mapa com etiquetas de referência; dá um relatório em HTML, JSON e CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,} píxeis</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>O último resultado não é mostrado: o seu mapa “{layer}” já não existe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>{count} em espera</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>Para outra execução: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>Pôr em fila uma execução com o que está escolhido agora.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>Classificar a camada.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>Progresso da execução.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>Parar a execução; não é escrito nenhum mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>Ver re&amp;gisto</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>Abrir as mensagens de registo do QGIS no separador SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>&amp;Executar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>As execuções por ordem; Delete cancela a escolhida.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>Execuções</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>Cancelar esta execução.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>Cancelar: {run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>Em espera</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>A cancelar…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>A iniciar o motor…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>Concluída</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>Falhada</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>Cancelada</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>Aviso:</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>{count} avisos: ver o registo.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{pixels} em {classes}, em {seconds:.1f} s com {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>{wrong:,} de {labelled:,} píxeis etiquetados estão mapeados de outra forma.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>Treinado com {pixels} de {classes} em {seconds:.1f} s com {device}.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>Não foi possível nenhuma validação.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>Exatidão com etiquetas reservadas: {percent:.1f} %.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>Há etiquetas a menos para uma curva de aprendizagem.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>Exatidão com etiquetas reservadas: {last:.1f} % com todas as etiquetas, {before:.1f} % com {share:.0f} % delas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>Mais etiquetas provavelmente ainda ajudariam.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>Mais etiquetas do mesmo tipo ajudariam pouco.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>Falta a camada «{name}», escolhida ao guardar o projeto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>Não é possível ler a camada «{name}», escolhida ao guardar o projeto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>Ca&amp;mada a classificar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>A camada a classificar; são listados os ficheiros raster com {count} bandas ou mais.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>Camada a classificar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>Todos os rasters</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>Listar também rasters com menos bandas; um modelo encontra pouco em duas ou três bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>Nenhum raster do projeto tem {count} bandas ou mais; adicione um ou marque «Todos os rasters» para escolher entre os outros.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>Adicionar um ficheiro raster hiperespectral ao projeto.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>Cor verdadeira</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>Infravermelho</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>Onda curta</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>Mostrar como {composite}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>Escolha primeiro uma camada.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>Mostrar {red}, {green} e {blue} nm como vermelho, verde e azul (bandas {bands}), com contraste ajustado do percentil 2 ao 98.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>O ficheiro não indica comprimentos de onda, com que esta composição encontra as suas bandas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>As bandas boas não cobrem {red}, {green} e {blue} nm.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>Escolha uma camada com etiquetas de treino.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>Escolha o campo que contém as classes.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>«{layer}» ainda não contém etiquetas; desenhe algumas zonas de cada classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>Treinar um modelo com as etiquetas, sem cartografar; fica depois pronto a usar.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>Treinar com 10, 25, 50 e 100 % das etiquetas, para ver se mais etiquetas ajudariam; demora várias vezes o tempo de um treino.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>Treinar de novo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>Treinar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>Em «{folder}», junto ao projeto</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>Polígonos ou pontos com um campo de classe, ou um raster de números de classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>Camada com etiquetas de treino</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>Nova</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>Nova camada de etiquetas: desenhe polígonos cuja classe escolhe aqui pelo nome.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>Nova camada de etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>Eti&amp;quetas</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>O campo que contém o nome ou o número da classe.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>&amp;Campo de classe</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>A classe dos polígonos que desenhar a seguir.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>Classe a desenhar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>Desenhar</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>Clique nos vértices no mapa; um clique direito termina um polígono. A camada é mantida só em memória: torne-a permanente no painel Camadas antes de fechar o QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>Guardar o modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>Onde manter o modelo, para o usar de novo com outras camadas.</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>Ficheiro onde guardar o modelo</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>Guardar modelo</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>As verificações não terminaram: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>sem resposta</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>ok</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>NÃO</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>O Python do motor, {python}, não respondeu em {seconds} s; escolha outro em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} não executa o motor do SpectraPrompt, respondeu «{line}»; escolha um Python em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Não é possível iniciar o Python do motor, {python} ({problem}); escolha outro em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Ao Python do motor, {python}, falta o pacote {package}; instale-o aí ou escolha outro Python em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} terminou antes de o motor estar pronto ({reason}); escolha outro Python em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>O sistema terminou o motor, muito provavelmente por falta de memória; feche outros programas ou reduza o limite de memória, e execute de novo.</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>código de saída {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>O motor terminou inesperadamente ({reason}), antes de o seu resultado ser escrito. Execute de novo e, se acontecer duas vezes, comunique-o com o registo.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>O guia não tem a página «{name}» em {folder}; instale novamente o SpectraPrompt para a obter.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>Nenhum programa abre aqui páginas web; abra {path} num navegador web.</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>Ajuda</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>Abrir o guia na página desta janela (F1).</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>escolhido nas opções</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>definido pela variável de ambiente {name}</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>do ambiente da cópia de trabalho</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>do QGIS</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Não há nenhum Python em {path} ({origin}); escolha outro em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} ({origin}) não é um programa executável; escolha um Python em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>Não é possível encontrar o Python deste QGIS; escolha um Python em Configurações ▸ Opções ▸ SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>As etiquetas de “{name}” não são contadas de antemão, porque a sua fonte pode ser lenta; um treino lê-as todas. Guardadas como GeoPackage, são contadas.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>“{name}” tem mais de {count} etiquetas que teriam de ser copiadas, pelo que não são contadas de antemão; um treino lê-as todas. Guardadas como GeoPackage, são contadas.</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>As etiquetas “{name}” não se sobrepõem à camada “{layer}”; escolha outras.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{pixels} em {labelled} de {classes} classes</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count} píxel etiquetado</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count} píxeis etiquetados</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>Etiquete pelo menos duas classes.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>Sem etiquetas: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>Menos de {count} píxeis: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>Etiquetadas num só local: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>Não estão no conjunto de prompts, são excluídas: {classes}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>Excluídos, por sobreposição de polígonos de classes diferentes: {pixels}.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>Não é possível validar: etiquete mais locais, mais afastados, para obter um valor.</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names} e mais {count}</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>A camada «{name}» não é lida de um ficheiro raster; guarde-a primeiro como GeoTIFF (Exportar ▸ Guardar como…) e use essa camada.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>A camada «{name}» não tem polígonos, pontos nem píxeis com que aprender.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>A camada «{layer}» mostra o ficheiro {name}; remova essa camada ou escolha outro nome para o resultado.</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>Não é possível copiar as etiquetas da camada «{name}»: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>Nenhum navegador abre o relatório; está em {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>Escolher o Python do motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>O Python que tem torch e transformers; se ficar vazio, o indicado abaixo.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>O Python do motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>&amp;Verificar</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>Iniciar o motor com este Python e ver o que diz.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>O SpectraPrompt treina e classifica num processo próprio, para que o QGIS continue a responder. Esse processo precisa de um Python com torch e transformers.</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>A iniciar {python}…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>introduzido acima</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>Classificar uma camada hiperespectral por classes expressas em palavras</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>Espectros</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>Mostrar os espectros dos píxeis e como o modelo os interpreta ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>Deslizar entre duas camadas…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>Arrastar um divisor entre duas camadas no mapa</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>Os polígonos de “{name}” não podem ser copiados: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>Nenhum polígono de “{name}” fica na camada a mapear; escolha outros, ou mapeie tudo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>Escolher a cor da classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>A cor da classe na legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>Cor da classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>C&amp;or</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>Prompts da classe, um por linha</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>Descreva o aspeto da classe e como reflete a luz, uma ou várias vezes: cada linha é um prompt, e é feita a média dos seus significados.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>Por exemplo: ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>&amp;Prompts, um por linha</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>Nenhuma classe escolhida</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>Classe sem nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>Alterar cor</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>Alterar prompts</translation>
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
   <translation>Alterar id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>Alterar nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>Alterar classe superior</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>As classes, pela ordem da legenda. F2 ou um duplo clique edita uma célula.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>O valor no raster de classes, de 1 a 65535.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>Cor</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>A cor na legenda.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>O que a legenda mostra; as etiquetas são associadas por ele ou pelo id.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>O aspeto da classe, por palavras; edita-se ao lado da tabela.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>Superior</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>Um grupo, ou outra classe, a que a classe pertence. Pode ficar vazio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>Píxeis etiquetados na camada de etiquetas escolhida no painel, se conhecidos.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>&amp;Vazio</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>Começar sem classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>&amp;Cópia do conjunto escolhido</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>Começar com as classes do conjunto escolhido.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>&amp;De uma camada…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>Obter as classes de uma camada: as suas categorias, os valores de um campo, a sua tabela de atributos ou nomes de classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>&amp;Importar um ficheiro…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>Obter as classes de um ficheiro JSON ou CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>&amp;Eliminar o conjunto escolhido…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>Eliminar o ficheiro do conjunto escolhido, se for próprio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name} (cópia)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>Importar um conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>Eliminar o conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>O conjunto de prompts «{name}» será eliminado definitivamente.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>Não eliminado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>Não é possível abrir o conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>Guardar o conjunto de prompts como</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>Alterar nome do conjunto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>Não importado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>Importar classes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>Não exportado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>Exportado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>O nome com que o conjunto é listado.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>Para que serve o conjunto: local, estação, sensor.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>O idioma dos prompts, como código: en, de, pt-BR. O codificador sabe inglês.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>Alterar descrição</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>Alterar idioma</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>Desfazer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>Refazer</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>Adicionar classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>Remover classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>Duplicar classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>Subir classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>Descer classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>Este conjunto de prompts vem com o SpectraPrompt e não pode ser alterado.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>&amp;Editar uma cópia</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>Criar com ele um conjunto próprio.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>Idiom&amp;a</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>&amp;Nome</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>&amp;Descrição</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>&amp;Classes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>Simi&amp;laridade</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>&amp;Importar…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>Adicionar a este conjunto as classes de um ficheiro JSON ou CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>E&amp;xportar…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>Escrever o conjunto num ficheiro: JSON, ou CSV para uma folha de cálculo.</translation>
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
   <translation>Guardar como conjunto próprio, com outro nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>Fechar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>Fechar; pergunta se houver algo por guardar (Esc).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>Corrija primeiro os erros listados.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>Guardar o conjunto (Ctrl+S).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name} (só de leitura) – conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>Os prompts não são comparados: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>A comparar os prompts…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>São precisas pelo menos duas classes com prompts para as comparar.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>As mais parecidas para o codificador de texto ({encoder}): {one} e {other}, similaridade {value:.2f}. A partir de {limit:.2f}, as classes são consideradas quase iguais.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>Não guardado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>Guardado</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>Substituir o conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>Já tem um conjunto de prompts «{name}». Substituí-lo?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>Guardar o conjunto de prompts?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>«{name}» tem alterações por guardar.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>Exportar o conjunto de prompts</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>Conjunto de prompts (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>Tabela (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>Erros e avisos</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>O que está errado ou é provavelmente um engano. Clique numa entrada, ou prima Enter, para ir até ela.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>Erro</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>&amp;Verificações: nada a assinalar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>&amp;Verificações: {errors}, {warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>{count} erro</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>{count} erros</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>{count} aviso</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>{count} avisos</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>Nova classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>Mover classe</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>Novo conjunto de prompts de uma camada</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>Uma camada vetorial ou raster com classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>Camada</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>Onde a camada indica as suas classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>Onde estão as classes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>O campo cujos diferentes valores são as classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>Campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>O nome com que o conjunto será listado.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>Classes encontradas</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>As classes encontradas, com os seus ids.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>Criar</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>Abrir as classes no editor, para as descrever.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>Não criar nenhum conjunto de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>&amp;Camada</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>Classes &amp;de</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>Ca&amp;mpo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>&amp;Nome do conjunto</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>O projeto não tem camadas; adicione uma com classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>A camada «{name}» não indica nenhuma classe; dê-lhe primeiro um estilo por categorias (a um raster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>Escolha o campo cujos diferentes valores são as classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>Todos os valores aí encontrados significam «sem classe».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}. Os seus nomes são rascunhos de prompts: descreva a seguir cada classe por palavras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>as categorias da legenda</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>os valores de um campo</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>a tabela de atributos</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>os nomes de classes do ficheiro</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>Não é possível criar a pasta {folder} ({problem}); verifique o perfil do QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>O conjunto de prompts {path} vem com o SpectraPrompt; guarde uma cópia.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} não é um dos seus próprios conjuntos de prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>Não é possível eliminar {path}: {problem}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>G&amp;uardar imagem…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>Guardar a imagem como PNG, sobre branco, para impressão.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>Guardar &amp;tabela…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>Guardar os números como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one} e {other}: similaridade {value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one} e {other}: similaridade {value:.2f}, quase iguais</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>Guardar a imagem</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>Imagens (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>Guardar a tabela</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>Tabelas (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>Similaridade das classes</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>Quão parecidas são as classes para o codificador de texto: 1 iguais, 0 sem relação. As teclas de seta vão de par em par, Enter vai à classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>A camada «{name}» não indica aí nenhuma classe; escolha outra origem, ou dê-lhe primeiro um estilo por categorias (a um raster, por valores únicos).</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>A camada «{name}» tem aí mais de {most} valores diferentes; escolha o que contém as suas classes.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>A camada «{name}» não tem o campo «{field}»; escolha outro.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>O conjunto não tem nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>O idioma «{language}» não é um código como «en» ou «pt-BR».</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>Ainda não há nenhuma classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}: o texto contém caracteres de controlo; escreva-o de novo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}: o id não é um número inteiro de 1 a {largest}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}: o id {id} é também o de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}: falta o nome.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}: o nome coincide com o id de outra classe; use palavras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}: o nome é também o da linha {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}: «{colour}» não é uma cor na forma #rrggbb.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}: falta a cor; será usada uma da paleta.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}: a cor {colour} é também a de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}: falta um prompt; descreva a classe por palavras.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}: o prompt «{prompt}» é também um de {others}.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}: o prompt é apenas o nome; descreva o aspeto da classe.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}: o prompt «{prompt}» é o de {others} com outro nome; diga em que difere.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}: a classe é a sua própria classe superior.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}: as classes superiores formam um círculo.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}: a classe superior «{parent}» não é uma classe, e nenhuma outra classe a tem; será «{close}»?</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>{where} e {others} são quase iguais para o codificador de texto: similaridade {similarity}, igual ou superior a {limit}; diga em que diferem.</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}: o prompt «{prompt}» é quase «{other}» de {others}: similaridade {similarity}, igual ou superior a {limit}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}: {amount} ({share})</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>Píxeis (áreas desconhecidas)</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>Área sobre o elipsoide</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>Área de cada classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>menos de {share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share} %</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>De&amp;slizar com outra camada…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>&amp;Comparar com outro mapa…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>Mostrar &amp;desacordo com etiquetas…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>&amp;Recodificar por classe superior…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}, {time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>O QGIS não consegue abrir o resultado {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – classes</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – desacordo com etiquetas</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – diferenças</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – similaridade</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – confiança</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – margem</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – entropia</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>Confiança na classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>Margem sobre a segunda classe</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>Entropia: dúvida entre as classes</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>Deslizar</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>Arraste o divisor ou mova-o com ← e → (Shift: mais longe). Esc termina.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>Deslizar entre duas camadas</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>A camada mostrada à esquerda do divisor</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>A camada mostrada à direita do divisor</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Left</source>
   <translation>&amp;Esquerda</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Right</source>
   <translation>&amp;Direita</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Swipe</source>
   <translation>De&amp;slizar</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>O projeto não tem nenhuma camada raster; classifique uma primeiro.</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>Escolha duas camadas diferentes.</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>{count} delas más</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>comprimentos de onda desconhecidos</translation>
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
   <translation>sem sistema de coordenadas</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>sem valor nodata</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>nodata {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>Espectros do SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>Obter píxeis</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>Clique em píxeis no mapa para ver os seus espectros; com Ctrl, os anteriores são mantidos.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>Escolha primeiro uma camada no painel do SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>Este local está fora de «{layer}».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>A ler o píxel…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>Os espectros estão na área de transferência, como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>Os espectros estão em {path}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>Escolha uma camada e as suas etiquetas de treino no painel do SpectraPrompt.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>A ler os espectros sob as etiquetas…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>Manter píxeis: cada clique adiciona um espectro, como com Ctrl premida.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>Remover todos os espectros.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>Copiar os espectros como CSV.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>Guardar os espectros como ficheiro CSV…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>Treino</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>Valores</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>Os valores são listados no separador «Valores».</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>sem dados aqui</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>Clique num píxel no mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>O píxel não tem dados: é nodata, está mascarado ou não é um número.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>Treine um modelo, ou escolha um no painel do SpectraPrompt, para ver as classes.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>Guardar os espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>Valores separados por vírgulas (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>Não é possível abrir o ficheiro da camada «{name}»; ainda lá está?</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>A camada «{name}» é posicionada por pontos de controlo no terreno; reprojete-a primeiro para uma grelha (Raster ▸ Projeções ▸ Reprojetar) para ver os seus píxeis.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>Comprimento de onda (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>Refletância</translation>
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
   <translation>Linha {row}, coluna {col}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>Banda</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>Os píxeis mostrados; escolha um para ver as suas classes, prima Delete para o remover.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>Píxeis mostrados</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>Píxel</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>Remover</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>Remover o píxel escolhido do gráfico e do mapa.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>sem dados</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>Os valores dos espectros; as bandas más ficam vazias.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>Valores dos espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>Os gráficos precisam do pacote matplotlib no Python do QGIS ({problem}); instale-o aí (Debian e Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) e reinicie o QGIS.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>Similaridade do cosseno do píxel com cada classe e a sua parte da confiança; expanda uma classe para ver a similaridade de cada um dos seus prompts.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>Similaridades do píxel com as classes</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>Classe e prompts</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – confiança {percent:.0f} %</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>Conjunto de prompts: {name}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>Confiança: {state}.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>Gráfico de espectros</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>Mostrar todo o espectro</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>Aproximar a um retângulo desenhado no gráfico</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>Arrastar o gráfico</translation>
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
   <translation>banda má</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name} (média ± DP)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>Espectros médios das classes de treino, com um desvio padrão para cada lado; marque os que pretende mostrar por trás do píxel.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>Classes de treino</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>Todas</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>Mostrar todas as classes de treino.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>Nenhuma</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>Não mostrar nenhuma classe de treino.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>Ler de novo</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>Ler de novo os espectros sob as etiquetas, depois de alterar etiquetas ou opções.</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>Todas as etiquetas sobre nodata: {names}.</translation>
  </message>
 </context>
</TS>
