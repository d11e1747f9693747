<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>抽样设计 {sample} 未知；请选择 {choices}。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>{reference} 中没有可供比较的参考像元；请提供与排除内容不同的参考。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>去除 {excluded} 的像元后，{reference} 中没有可供比较的参考像元；请提供与排除内容不同的参考。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} 以名称给出类别，但地图并非所有类别都有名称；请使用带有地图类别编号的参考，或带有类别名称的地图。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>{reference} 的类别（{asked}）都不在地图的类别（{offered}）中；请选择其他字段，或重命名其中一方的类别。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{path} 的多边形与场景不重叠；请检查两者是否显示同一地点，坐标参照系是否正确。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}，图层 {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>没有多边形文件 {path}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>无法将 {path} 读取为多边形；请提供矢量文件（GeoPackage、shapefile、GeoJSON 等）。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} 中没有多边形；请至少绘制一个，或对全部制图。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>{path} 的坐标无法转换为场景的坐标；请以场景的坐标参照系保存多边形。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} 中有不围成区域的点或线；请提供多边形（点和线可以缓冲为多边形）。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>给出了分层，但参考未声明为分层随机样本；请声明，或去掉分层。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>正在读取分类栅格</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>正在读取参考</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{classes} 个类别的 {pixels} 个参考像元。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>正在读取分层</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>参考带有分层随机样本的字段；将其声明为分层随机样本，即可估计整幅地图的精度和类别面积。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>参考是多边形。只有逐个抽取像元时标准误差才成立；作为整体抽取的多边形中的像元彼此相似，误差会大于所给的值。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>正在比较</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>已评价</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>地图在 {reference} 的所有参考像元处都没有数据：它只在 {inside} 内制作；请提供其内部地点的参考。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>地图只在 {inside} 内制作：没有数据的 {count} 个参考像元被排除。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>地图只在 {inside} 内制作：没有数据的 {count} 个参考像元被排除。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} 是 zip 文件，但不是模型：它没有清单</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>{name} 的清单在写入后被更改</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>{name} 缺少成员 {member}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>重复的成员</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} 含有 {what}，而我们的模型都没有</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} 声称的内容超过其大小</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>模型 {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{name} 中的 {member} 无效：{problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{name} 中的 {member} 在写入后被更改</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{name} 中的 {member} 被压缩，而我们的模型都不压缩</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{name} 中的 {member} 大小与写入时不同</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{name} 中的 {member} 有 {size} 字节，超过允许的 {limit}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>{name} 的清单已损坏</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} 是 zip 文件，但不是 SpectraPrompt 的模型</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>{name} 中的 format_version 为 {version}，不是版本号</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} 的格式版本为 {version}，此程序最多读取 {known}；请更新 SpectraPrompt。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>没有模型文件 {name}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>无法读取 {name}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} 是空的</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} 被截断或损坏</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} 不是 SpectraPrompt 的模型文件</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} 被截断或损坏（{problem}）</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>请选择 .spm 文件</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>请重新复制或重新训练</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>请重新训练</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}；{advice}。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>缺失</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>为 {value}，不是{kind}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>{name} 的清单中的字段 {field} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>对象</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>列表</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>文本</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>{name} 的清单中的字段 format_version 为 {version}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>{name} 的清单中的字段 radius 为负</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>{name} 的清单中的字段 encoder.dim 不是正数</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>{name} 的清单中的字段 accuracy.validation_matrix 不是 {size} × {size} 的计数表</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>不是正数</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>不是每个波段一个、共 {bands} 个值的列表</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>含有 true 和 false 以外的值</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>没有良好波段</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>含有正数以外的值</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>{name} 的字段 {where} 的键 {key} 不是文本</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>{name} 的字段 {where} 为 {value}，不是有限数</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>{name} 的字段 {where} 是 {kind}，JSON 无法保存</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>{name} 的文本嵌入缺少 '{key}'</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>{name} 的文本嵌入 '{key}' 为 {type} {shape}，而不是 {classes} 个类别所需的 float32 {expected}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>{what} 的张量 {key} 的类型为 {type}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{name} 中的 {member} 已损坏（{problem}）</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>有 {pairs} 对类别不同，而 {path} 只能容纳 {limit} 对；请先按父类别合并类别。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>没有分类栅格 {path}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>无法将 {path} 读取为栅格{detail}。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} 有 {bands} 个波段，而分类栅格只有一个；请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} 已损坏：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} 含有非整数，因此不是分类栅格；请选择像元为类别编号的栅格。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} 含有值 {bad}，但类别编号为 1 到 {max_class_id}；请将其他值标为 nodata。</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>正在读取有标签像元</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>正在读取标签</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>已回答</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>正在编码词汇表</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>提示词 {text} 与平均文本无法区分；请写得更具体。</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>{name} 的提示词相互抵消；请让它们描述同一事物。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>未校准：模型未在此场景上训练</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>内存上限必须为正，给定值为 {limit} MiB。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>正在加载模型</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>使用 {engine} 在 {device} 上计算。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} 在要分类的区域中没有有效像元：所有像元都是 nodata、被掩膜或不是数字。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>正在写入</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>已分类</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>正在嵌入提示词</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>未分类像元的阈值是针对训练时的提示词拟合的，而不是针对这些提示词。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>提示词集 {prompts} 用尽了所有类别编号；请为未分类像元预留一个。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>模型没有为未分类像元拟合的阈值；请用 -1 到 1 之间的余弦相似度代替 'auto'，或重新训练模型。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>未分类像元的阈值必须为 'auto' 或 -1 到 1 之间的余弦相似度，给定值为 {wanted}。</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>compared</source>
   <translation>已比较</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>{before} → {after}: {pixels}.</source>
   <translation>{before} → {after}：{pixels}。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene's spectra were not compared: no valid pixel was among those read.</source>
   <translation>未比较场景的光谱：读取的像元中没有有效像元。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>{scene} 的光谱与模型训练所用的光谱形状不同（占其方差的 {percent} %）；单位是否不同，例如是辐亮度而不是反射率？请转换场景，或在其上训练模型。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>场景的光谱与模型训练所用的光谱不相似（占其方差的 {percent} %）；地图可能有误。请检查两幅场景是否单位相同，并显示同类的土地。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>场景在 {ranges} 没有波段；模型的 {model_bands} 个波段中有 {count} 个根据训练场景的光谱由其他波段估计。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>场景没有给出波长；其 {bands} 个良好波段被视为模型在 {first}–{last} nm 的波段。请检查传感器是否相同。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{all_bands} 个波段中的 {bands} 个良好波段</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>模型采用 {model_bands} 个波段且没有波长，但场景有 {found}；请使用良好波段数相同的场景，或在此场景上训练模型。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>模型采用 {first}–{last} nm 的 {model_bands} 个波段，但场景有 {found} 且没有波长；请设置其波长，或在其上训练模型。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>未知设备 {wanted}；请使用 auto、cpu 或 cuda。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA（{name}）</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>要求使用 CUDA，但无法使用：{problem}。请使用 auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU（{count} 个线程）</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}；无 GPU：{reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>此 torch 版本不支持 CUDA</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>未找到 CUDA 设备或驱动程序，或驱动程序对此 torch 来说太旧</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>GPU 上的测试计算结果错误</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>正在查找设备</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} 在 {labels} 的任何有标签像元处都没有类别；请与其所示地点的标签比较。</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>正在写入不一致</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>正在读取标签处的地图</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>正在读取标签</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>已与标签比较</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>地图没有数据的有标签像元：{outside}。</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>{name}: {pixels}.</source>
   <translation>{name}：{pixels}。</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{version} with Python {python}</source>
   <translation>{version}，Python {python}</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>cannot be imported into {python} ({problem}); install it there.</source>
   <translation>无法导入 {python}（{problem}）；请在那里安装。</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}，{dimensions} 维，sha256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>要求 {components} 个分量，但基只有 {known} 个；请要求 1 到该数目。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>要求 {components} 个分量，但从 {scene} 抽取的 {pixels} 个像元的嵌入只有 {found} 个；请要求 1 到 {found} 个。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>场景</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>要求 {components} 个分量，但从 {scene} 抽取的 {pixels} 个像元的嵌入有 0 个；请要求整个嵌入，或使用其他场景的嵌入。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>{source} 中嵌入分量的基已损坏；请重新制作该栅格。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>模型未在此场景上训练；请检查它区分了什么。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>{scene} 在要制图的区域中没有有效像元：所有像元都是 nodata、被掩膜或不是数字。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>已制图</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} 没有嵌入分量的基；请提供 SpectraPrompt 写入的分量栅格。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>嵌入的内容 {content} 未知；请使用 {choices}。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>整个嵌入既没有分量也没有基；请两者都去掉，或要求分量。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>至少须要求 1 个分量，给定值为 {count}。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>{path} 中的分量由另一个模型制作；其基对此模型没有意义：请使用同一模型，或去掉基。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>每个像元的嵌入有 {dim} 个自己的数，各为一个波段。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>一幅场景</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>基为给定，由 {scene} 的 {pixels} 个像元估计：{components} 个分量占嵌入方差的 {percent} %（{shares} %）。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>基由 {scene} 的 {pixels} 个像元估计：{components} 个分量占嵌入方差的 {percent} %（{shares} %）。</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>正在抽取嵌入</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>提示词 {text}… 有 {length} 个词元；文本编码器只读取前 {limit} 个，请缩短它。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>没有文本编码器 {spec}；请给出 {choices}、模型文件夹，或模型中心的存储库 'owner/name' 及其修订版。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>模型中心的文本编码器 {repository} 需要修订版：40 个字符的完整提交哈希，以使模型保持不变。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>文本编码器 {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>文件夹 {folder} 没有可用的文本编码器：无法读取 {lacking}。它需要 config.json、model.safetensors 和分词器的文件。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>{folder} 中文本编码器 {name} 的权重不是预期的（SHA-256 {checksum}… 而不是 {expected}…）；请删除该文件夹并重新安装编码器。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>文本编码器 {name} 未安装；请在引擎的环境中运行 '{command}'，或将其文件放入 {folder}。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} 由于未安装 huggingface_hub，无法下载。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} 由于设置了 HF_HUB_OFFLINE，不会下载。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} 不会为此下载。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} 下载 {repository} 失败：{problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} 不是写入的 ONNX 文件（SHA-256 {checksum}…，而不是 {expected}…）；请删除该文件夹并重新导出编码器。</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>就绪（Python {version}，{python}）</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>运行在开始前被取消。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>未知引擎 {wanted}；请使用 {choices}。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>没有引擎能计算地图：未安装 torch。{problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>无法使用引擎 torch（{problem}）；请在 SpectraPrompt 的引擎运行处安装 torch 包，或使用引擎 onnxruntime。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>onnxruntime 未找到可用的 CUDA 设备、驱动程序或库</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}；无 GPU：{no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>未给出原因</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>无法写入 {data}（{reason}）。</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>运行已取消；未写出任何内容。</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>正在读取模型</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>已导出</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>范围必须为 XMIN YMIN XMAX YMAX，且每个最小值小于其最大值，给定值为 {extent}。</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>{source} 的格网是旋转的；请对整体制图，不指定范围。</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>范围 {extent} 中没有 {source} 的像元；请选择其他范围。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>引擎的 Python（{python}）缺少包 {package}；请在那里安装，或选择其他 Python。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>GPU 的可用内存太少；请关闭其他使用它的程序，或选择 CPU。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>引擎内存不足；请关闭其他程序或降低内存上限。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>引擎遇到意外问题（{kind}：{error}）；请连同引擎日志一起报告。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>{folder} 中的文本编码器没有分词器；请添加模型的 tokenizer.json。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>新提示词需要 {folder} 中的文本编码器，但它无法使用：{problem} 有 torch 和 transformers 包时或许可以。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>文件 {file} 没有描述文本编码器：它没有列出 {fields} 中的任何一个。</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>第一个有 {columns} x {rows} 个像元（列 x 行），第二个有 {other_columns} x {other_rows}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>它们的坐标参照系不同：{one} 和 {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>未命名</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>它们的像元大小不同：{width} x {height} 和 {other_width} x {other_height} 地图单位</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>第二个位于第一个以东 {east}、以北 {north} 地图单位</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>{what} 使用协议 {protocol}，此引擎使用 {known}；请在两侧安装相同版本。</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>正在统计标签</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} 含有 {value}，不是类别编号；请提供整数栅格。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} 有 {bands} 个波段；标签是一个类别编号波段（不是 RGB 图像）。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} 含有复数；请提供整数栅格。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} 有 {rows} x {columns} 个像元，场景有 {scene_rows} x {scene_columns}（行 x 列），且并非两者都有地理参考；请提供与场景大小相同的标签。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>场景</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} 没有坐标参照系，但 {other} 有；请指定（在 QGIS 中：Processing 工具箱的“指定投影”）。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} 已损坏：无法读取其像元；请重新复制。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>无法将 {source} 转到场景的格网：文件已损坏，或其坐标参照系有误；请检查两者。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} 与场景不重叠；请检查两者是否显示同一地点，坐标参照系是否正确。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} 在场景内没有标签像元（0 和 nodata 为未标注）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} 没有图层 {name}；其图层为：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} 没有多边形或点图层（图层：{listed}）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} 有多个图层；请指定要使用的图层：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} 没有文本或数字字段 {name}；其字段为：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>不清楚 {source} 的哪个字段存放类别；请指定其一：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} 没有存放类别的文本或整数字段；请添加一个。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>{source} 的字段 {field} 含有 {value}，不是类别编号；请选择文本或整数字段。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} 中没有在字段 {field} 中带有类别的多边形或点（空值和 0 为未标注）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} 没有多边形或点。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>{source} 的坐标（{own}）无法转换为场景的坐标（{other}）；请以场景的坐标参照系保存标签。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} 含有 {geometry}；标签是多边形或点（线可以缓冲为多边形）。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>正在读取光谱</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} 没有有效像元：所有像元都是 nodata、被掩膜或不是数字。请检查其 nodata 值和坏波段。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>{scene} 的所有光谱形状相同；没有可区分的内容。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>全部 {count} 个有标签像元都位于 {scene} 的 nodata 上；请检查标签是否属于该场景。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>类别 {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>{source} 中与所要求的类别都不匹配的类别被排除：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>在 {source} 中，位于不同类别要素下的 {count} 个像元被排除。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>在 {source} 中，位于不同类别要素下的 {count} 个像元被排除。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>在 {source} 中，这些类别不包含场景的像元中心：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>在 {source} 中，这些类别只有一个有标签像元：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>没有标签文件 {name}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>无法将 {name} 读取为标签；请提供栅格（GeoTIFF、ENVI 等）或矢量文件（GeoPackage、shapefile、GeoJSON 等）。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}，字段 {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>在 {source} 中，每个有标签像元（{pixels}）上都有不同类别的要素；请给每个地点一个类别。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>{source} 的多边形都不包含场景像元的中心；请绘制更大的多边形。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>{source} 的类别（{asked}）都不在提示词集 {prompts}（{offered}）中；请选择其他字段或提示词集，或重命名其中一方的类别。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>未知的骨干网络 {name}；请使用 {known}。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>标签的比例必须大于 0 且不大于 1。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>正在 {device} 上计算。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>{labels} 的标签靠得太近或太少，无法预留区块；请标注更多、相距更远的区域。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>使用 {percent} % 的标签（{pixels} 个像元）：在预留区块的 {tested} 个像元上为 {accuracy} %。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>未针对这些提示词校准</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>仅凭文本已知、模型从未训练过的类别：{classes}。请在地图上检查这些类别。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>提示词与训练时不同的类别：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>不在地图上的已训练类别：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>置信度未针对这些提示词校准。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>没有查询；请至少给出一个要查找的文本。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>查询 {number} 为空；请给出要查找的文本。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>查询 {number}（{text}）与查询 {earlier} 重复；每个文本只给出一次。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>查询 {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>这些文本需要模型的文本编码器 {wanted}，它不是按名称已知的编码器（{choices}）之一；请将其所在文件夹作为编码器给出。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>模型由文本编码器 {wanted}（SHA-256 {checksum}…）制作，而不是 {other}（{own_checksum}…）：文本在其空间中的位置不同；请给出该编码器，或用此编码器重新训练模型。</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>无法逐像元比较 {first} 和 {second}：{difference}；请对同一场景的同一范围制图，或将其中一个匹配到另一个的格网。</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>没有像元在 {first} 和 {second} 中都有类别；请比较同一地点的地图。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>提示词集 {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>地图所保存的提示词集 {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>其属性表</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>{raster} 的类别在 {source} 中都没有父类别；请提供类别有父类别且名称与地图一致的提示词集。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>正在统计类别</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>父类别来自 {source}。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>没有父类别、保持不变的类别：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>正在写入父类别</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>{inside} 的多边形位于要制图的范围之外；请选择其他范围，或不指定范围。</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>{inside} 的多边形都不包含要制图像元的中心；请绘制更大的多边形。</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>未知的骨干网络 {name}；此版本支持 {known}。</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>无法按其设置创建骨干网络 {name}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>未在此场景上训练</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>模型未在此场景上训练：请将地图视为初步猜测并检查。{share} % 的像元置信度低于 {limit}。要得到可靠的地图，请标注一些区域并据此训练。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>可用内存不足以处理场景的一行；请关闭其他程序。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>onnxruntime 无法使用模型的 ONNX 图（{problem}）；请使用引擎 torch，或重新训练模型。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>要求使用 CUDA，但 onnxruntime 无法启动它；请使用设备 auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA（onnxruntime）</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>要求使用 CUDA，但无法使用：此 onnxruntime 版本不支持 CUDA。请使用 auto 或 cpu。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>无法使用引擎 onnxruntime（{problem}）；请在 SpectraPrompt 的引擎运行处安装 onnxruntime 包，或使用引擎 torch。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra 是每侧带有 {radius} 个像元边缘的窗口；valid 在 nodata 处和场景之外为 false。band_matrix 和 prompt_matrix 可以省略：此时为模型自己的波段和类别。相似度为余弦，类别顺序如下：{classes}。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} 已存在；请指定不存在的文件夹或空文件夹。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>无法写入文件夹 {path}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>没有 {key} 为 {value} 的文本编码器的 ONNX 图；它需要 torch 和 transformers 包。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>写入 ONNX 需要 onnx 包（{problem}）；请在 SpectraPrompt 的引擎运行处安装。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>ONNX 图需要权重 {name}，但它缺失。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>ONNX 图中没有权重 {name} 的位置。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>权重占 {size} MiB；一个 ONNX 文件最多容纳 2048 MiB。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>没有使用激活函数 {name} 的 ONNX 图。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>没有骨干网络 {name} 的 ONNX 图。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>骨干网络 {name} 的 ONNX 图不支持其设置 {setting}。</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>它没有为 {text} 给出 {size} 个数的向量</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>{folder} 中的文本编码器无法与 onnxruntime 一起使用：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>未给出输出文件；请指定。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>输出 {path} 必须以 {suffixes} 结尾；请重命名。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>输出 {path} 的名称超过 {limit} 字节；请缩短。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>输出 {path} 是文件夹；请指定其中的文件。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>输出 {path} 不是普通文件；请指定其他文件。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>输出 {written} 也是此次运行的输入或其他输出；请选择其他名称。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>无法替换 {path}：可能有其他程序打开了它。请在那里关闭它（在 QGIS 中移除图层），或选择其他名称。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>没有空间写入 {path}；请腾出空间，或选择其他磁盘。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>无法写入 {path}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} 是文件，不是文件夹；请选择其他。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>文件夹 {folder} 不存在；请创建或选择其他。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} 有写保护；请解除或选择其他名称。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>无法写入文件夹 {folder}（{problem}）；请选择其他。</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>无法读取 {name} 的第 {first} 到 {last} 行（{problem}）；文件似乎已损坏或不完整，请重新复制。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>正在读取像元</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>正在将像元与类别比较</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>像元由两个数指定，即地图单位的 x 和 y，或行和列；给定值为 {at} 和 {pixel}。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>点 {x}, {y} 位于 {scene} 之外；请以其坐标参照系的单位给出其中的点。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>{scene} 没有第 {row} 行第 {column} 列的像元；行为 0 到 {last_row}，列为 0 到 {last_column}。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>模型未在此场景上训练：请将其回答视为初步猜测。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>单个提示词的相似度未知：{problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>无法写入分类栅格 {path}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>类别编号 {class_id}（{name}）超出 1 到 {max_class_id}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>类别编号 {class_id} 给出了两次</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>类别 {class_id} 没有名称</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>类别 {name} 的颜色 {colour} 不是 '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>没有类别</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>要比较的类别没有提示词；请去掉它。</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>类别 {number}（{prompt}）</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>正在加载文本编码器</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>有两列名为 {field}；请保留其一。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>没有列名行；请以 id、name、colour、parent、prompt 1、prompt 2、… 开头，用逗号、分号或制表符分隔。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>无法读取 CSV：{error}。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>类别 {name} 的行在没有名称的列中有 {cell}；请将该列命名为 'prompt'，或给包含分隔符的文本加上引号。</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>第 {row} 行（{name}）的字段 'id' 不是整数；请输入整数。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>类别 {class_id}（{name}）</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>不是整数</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>超出 1 到 {max_class_id}；0 表示未分类</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>为空；请给类别命名</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>读起来像另一个类别的编号；请使用文字</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>为 {colour}；请写成 '#rrggbb'</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>不是文本列表</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>为空；请至少描述类别一次</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>含有空文本（第 {position} 个）；请删除</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>为空或是类别自身；请去掉</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>为空；请给提示词集命名</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>为 {language}；请写成 'en' 这样的标签</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>为空；请至少添加一个类别</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>提示词集 {name} 没有编号为 {class_id} 的类别。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}：{problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>提示词集 {path} 既不是 .json 也不是 .csv 文件。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>没有提示词集 {name}；请给出 .json 或 .csv 文件，或自带的提示词集之一：{shipped}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}：{problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>在 {where} 中，字段 '{field}' {problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>应为文本，却有 {value}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>含有控制字符：{text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>也是 {name} 的</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>也是类别 {class_id}（{name}）的</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>重复了类别 {class_id}（{name}）的 {text}；类别仅凭提示词区分</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>形成循环；类别不能互为父类别</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} 不是 JSON 文件：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>提示词集</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where}必须是带有列表 'classes' 的 JSON 对象。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>必须为 {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>提示词集的模式版本为 {version}，此版本的 SpectraPrompt 最多读取 {known}；请更新 SpectraPrompt。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>必须是列表</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>'classes' 的第 {number} 项</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where}必须是带有 id、name 和 prompts 的对象。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>类别 {class_id}（{name}），{where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>必须是文本列表</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>未知；有 {known}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>字段 {repeated} 在一个对象中出现两次</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>没有提示词集 {path}；请给出 .json 或 .csv 文件，或自带的提示词集之一：{shipped}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>无法读取提示词集 {path}：{problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>提示词集 {path} 不是 UTF-8 文本；请重新保存为 UTF-8（在电子表格中为“CSV UTF-8”）。</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>正在沿边缘扩散标签</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>沿边缘扩散类别在 {steps} 步内未收敛；将使用现有结果继续。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} 没有像元；请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} 只有一个波段；高光谱场景有许多波段，请选择包含所有波段的栅格。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} 含有复数（{gdal_name}）；请先转换为实数，例如反射率。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} 的像元类型为 {gdal_name}，不受支持；请先转换为 Float32。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>没有文件 {file}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} 是文件夹；请选择其中的栅格文件。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>您无权读取 {file}；请更改其权限。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} 是空文件；请重新复制或导出。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} 是头文件；请选择其旁边的数据文件。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} 含有矢量或表格，而不是像元；请选择栅格。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} 不是 GDAL 能读取的栅格；请选择其他文件（ENVI 文件旁边需要其 .hdr 头文件）。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>无法打开 {name}（{problem}）；文件可能已损坏。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} 没有栅格波段；请选择其他文件。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} 含有多个栅格；请选择其一：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} 不完整：其头文件声明 {needed} 字节，而它只有 {size}；请重新复制或下载。</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>已重编码</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} 不是精度报告的文件，但写入 {path} 会替换它；请给报告起其他名称。</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} 有尚未写入文件的编辑：它正在某个程序中打开，或该程序提前结束时它仍然打开着。请在那里保存并关闭它（在 QGIS 中移除图层；崩溃之后，将文件打开并关闭一次），或选择其他名称。</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>未生成文件</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>所需的标准误差为 {target_error}，但必须在 0 和 1 之间，例如 0.02。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>预期精度为 {accuracy}，但必须在 0 和 1 之间，例如 0.8。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>分配方式 {allocation} 未知；请选择 {choices}。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>每个类别的最少点数为 {minimum}，但必须为 {least} 或更多。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} 个点太少：{classes} 个类别每个至少 {least} 个点需要 {needed} 个；请抽取更多，或合并或去掉稀少类别。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>地图的类别</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{name} 有 {count} 个点位于要排除的标签上，因此样本不是地图其余部分的样本；请不排除而评价，或抽取远离这些标签的样本。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>{name} 的字段</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>{file} 的字段称分层 {name} 有 {pixels} 个像元，但样本中有其 {sampled} 个；请重新抽取样本。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>样本的 {total} 个点中有 {missing} 个在此地图上没有参考，被排除。如果是因为其类别难以判断，地图看起来会比实际更好：请尽可能判读它们。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>{reference} 没有参考像元位于 {source} 的分层中；请检查两者是否显示同一地点。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>{count} 个参考像元不在任何分层中，被排除。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>{count} 个参考像元不在任何分层中，被排除。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>分层 {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name}（{pixels} 个像元）</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>{source} 的这些分层没有参考像元：{listed}；若不是每个分层都有，则无法说明整幅地图。请在那里添加随机抽取的参考像元，或不声明分层样本而评价。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>{name} 的点 {number} 给出分层 {stratum} 及其像元数 {pixels}，两者都必须是大于 0 的整数；请重新抽取样本，或以地图或栅格作为分层。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>{name} 的点给分层 {stratum} 既有 {first} 又有 {second} 个像元，好像把多幅地图的样本放在了一起；请用各自的地图评价。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>{name} 的点都没有说明其分层；请以地图或栅格作为分层。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>没有分层栅格 {path}；请检查路径。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>无法将 {path} 读取为分层栅格。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>无法抽取 {size} 个点；请要求 1 个或更多。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>与标签的最小距离为 {distance}，但必须为 0 或更大。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>随机种子为 {seed}，但必须为 0 或更大。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>给出了与标签的最小距离，但没有标签；请两者都给出。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>如果类别约 {accuracy} % 正确，{size} 个点可使总体精度的标准误差约为 {error} 个百分点。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>每个类别的最少点数使其为 {size} 个。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>正在写入点</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>已抽取</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}：{pixels} 个像元中的 {points} 个点（占地图的 {percent} %）。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>只有 {found} 个像元可供抽取，已全部抽取，而不是 {size} 个。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>{classes} 没有更多像元，只能抽取一个点。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>{name} 的全部 {bands} 个波段都被标为坏波段；请更正其坏波段列表（bbl），或指定要使用的波段。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} 在使用过程中被更改；请重新运行。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>为 {name} 的 {bands} 个波段给出了 {count} 个波长；请每个波段给出一个。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>为 {name} 给出的波长必须是以 nm 为单位的正数。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>为 {name} 的 {bands} 个波段给出了 {count} 个良好波段标志；请每个波段给出一个。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>模型的训练场景统计与其 {bands} 个波段不符；请重新训练。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>场景的值约为训练场景的 {factor} 倍；这没有影响，因为只有光谱的形状起作用。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>场景的值约为训练场景的 {factor} 分之一；这没有影响，因为只有光谱的形状起作用。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>光谱库</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>适用于任何传感器的反射率和任何提示词集，无需标签。它从光谱库的光谱及其名称学习，而不是从场景学习：用于初步查看建设用地、植被和土壤，最好包含短波红外。更细的类别错误多于正确，辐亮度对它没有用。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>1992 年 6 月 12 日 Indian Pines 场景的 16 个类别，由其全部标签学得。用于该场景：在其他场景上只展示如何使用训练好的模型。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>没有自带模型 {name}；请使用 {choices}，或 .spm 文件的路径。</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>模型未在此场景上训练；请检查它找到的内容。</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>正在嵌入查询</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>正在计算相似度</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>“{query}”：相似度 {lowest} 到 {highest}，平均 {mean}。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>场景没有良好波段；请检查其坏波段列表。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>模型需要 {missing} 的波段，但场景在 {covered} 的良好波段没有覆盖；请使用覆盖它们的场景，或在此场景上训练模型。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>模型需要波段 {band}，而它是场景的坏波段；请使用与训练时相同的坏波段，或给两幅场景都加上波长。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>模型需要 {model_bands} 个波段，场景有 {scene_bands} 个良好波段，两侧没有波长就无法匹配；请给场景加上波长，或使用在此类场景上训练的模型。</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>正在读取标签周围的像元</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first}或{second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} 以及另外 {count} 个</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count} 个像元</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count} 个像元</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>GPU 的可用内存不足以处理场景的一行；请关闭其他使用它的程序，或选择 CPU。</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>模型中的权重与其描述不符：{problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>训练在第 {step} 步发散：损失不再是数字。请检查场景中的极端值，或使用其他随机种子训练。</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>训练中，损失 {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>{count} 个有标签像元位于 nodata 上，被排除。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>只有 {count} 个类别在有效数据上有标签像元；请至少标注两个类别。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>正在写入模型</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>已训练</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>随机种子必须在 0 和 2^32 - 1 之间，给定值为 {seed}。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>{count} 个有标签像元超出内存；使用其中分布于各类别的 {kept} 个。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>每个类别的有标签像元：{listed}。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>模型只看每个像元本身：不看周围时，留出的标签判别得更好。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>模型只看 {reach} x {reach} 个像元：不看更远处时，留出的标签判别得更好。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>自训练没有沿均质区域扩散类别：预留的标签由每个像元自身的周围判断得更好。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>自训练沿均质区域扩散了类别，以预留的标签所证实的程度为限（信任度 {trust}，范围 {lowest} 到 {highest}）。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>标签靠得太近或太少，无法在预留的区块上验证；请用独立的参考标签评价地图。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>在训练标签的预留{blocks}上验证，其与其他标签的距离与地图相同：在 {pixels} 个像元上总体精度为 {accuracy} %。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>像元</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>{side} x {side} 像元的区块</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} 只标注了提示词集 {prompts} 的一个类别；请至少标注两个类别。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>该模型需要 torch 才能分类：{problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>新提示词需要 torch 和 transformers 包（{problem}）；请在 SpectraPrompt 的引擎运行处安装。</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>无法使用 {folder} 中的文本编码器：{problem} — 它必须是 transformers 的 AutoModel 能加载的模型。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>正在统计每个类别的像元</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} 没有已分类的像元；请选择其他栅格。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} 没有离标签足够远的已分类像元；请选择其他栅格或更小的距离。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>正在抽取点</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>内存上限 {limit} MiB 对此场景和模型太小；请至少允许 {needed} MiB。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>工具箱中没有此工具：请在插件中启用“Processing”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>评估分类精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>高光谱,精度,混淆矩阵,kappa,验证,报告,面积,样本</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>将分类栅格与参考标签比较，并写出精度报告。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>将分类栅格与参考标签逐像元比较，并写出报告，内容包括混淆矩阵、总体精度、平均精度、kappa，以及每个类别的生产者精度、用户精度和 F1。

类别按编号或名称匹配。训练模型时用过的像元会使任何分类图显得比实际更好：请将其作为“要排除的标签”给出。

如果参考数据是分类图的随机样本，请在“参考数据的抽样设计”中说明：这样会估计整幅分类图的精度及置信区间；若为分层样本，还会估计每个类别的真实面积。“抽取验证样本”可抽取这样的样本。

报告是一个独立的 HTML 文件；相同的数据同时以 .json 和 .csv 写在其旁。

示例：选择分类栅格“crops.tif”，以点图层“survey.gpkg”及其字段“crop”作为参考，并排除训练模型所用的多边形“fields.gpkg”；写出“accuracy.html”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>分类栅格</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>由“高光谱图层分类”写出的分类栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>参考标签（多边形或点）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>参考标签（栅格）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>说明实地真实情况的多边形或点。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>要排除的标签</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>这些标签下的像元不计入。如果参考数据也包含训练标签，请在此给出训练标签。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>参考数据的抽样设计</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>仅当参考像元是从分类图的所有像元中随机抽取时选“simple-random”；仅当它们是在每个层内随机抽取时（如“抽取验证样本”所做）选“stratified”。其他情况一律选“none”：容易到达的地块或手工绘制的多边形，都不能可靠地说明整幅分类图的情况。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>分层样本的分层栅格</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>其值为抽样所用各层的栅格。留空时，使用“抽取验证样本”写入样本的层，否则使用分类图的类别。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>精度报告</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>HTML 文件 (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>要写出的报告；其旁会同时写出 .json 和 .csv 文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>JSON 格式报告</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>CSV 格式报告</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>总体精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>平均精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Kappa</source>
   <translation>Kappa</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Mean F1</source>
   <translation>平均 F1</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Estimated accuracy of the whole map</source>
   <translation>整幅分类图的估计精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>该估计值的标准误差</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>比较的像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>已给出分层栅格，但抽样设计不是“stratified”；请选择该设计，或将分层栅格留空。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>计算设备</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>在何处计算。“auto”在 NVIDIA 显卡（“cuda”）可用时使用显卡，否则使用处理器（“cpu”）。日志会说明实际使用的设备。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>提示词集 (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>高光谱图层</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>具有许多波段的栅格文件，如 ENVI 或 GeoTIFF。会用到其中的波长信息。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>自带模型（无需标签）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>SpectraPrompt 自带的模型，用来代替训练好的模型：“spectral-library”可用于任何提示词集和任何传感器的反射率，对建设用地、植被、土壤和水体作初步推测；它未在您的图层上训练过，结果中会注明这一点。“indian-pines”用于同名场景。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>仅在这些多边形内</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>仅对中心位于这些多边形之一内的像元制图；其余均为 nodata，不进行计算。留空则不以多边形限定地图。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>已训练的模型</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>SpectraPrompt 模型 (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>由“用提示词和标签训练模型”生成的模型文件，其中包含类别。留空时需要选择自带模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>请选择已训练的模型 (.spm) 或自带模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>已训练的模型和自带模型请只选其一。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>图层“{name}”只有一个波段；请选择具有许多波段的高光谱图层。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>图层“{name}”有 {bands} 个波段，但模型需要 {needed} 个；请选择其他图层，或在此图层上训练模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>图层“{name}”的波段范围为 {low} 至 {high} nm，但模型需要 {first} 至 {last} nm；请选择其他图层，或在此图层上训练模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>该范围位于图层“{name}”之外；请选择其他范围。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>“{name}”没有多边形；请选择多边形图层。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>“{name}”中没有多边形；请选择其他图层，或不选。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>多边形“{name}”没有坐标系；请在其图层中设置。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>多边形“{name}”与图层“{layer}”不重叠；请选择其他多边形。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>模型的文本编码器</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>训练模型时所用文本编码器的名称或文件夹。留空时使用模型中注明的编码器。仅在用到模型未包含的文本时才需要。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>图层分块所用内存 (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>同时处理的各分块总共可占用多少内存。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>类别字段</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>保存类别名称或编号的字段。留空时，采用唯一合适的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>类别编号的栅格，用来代替多边形或点；0 表示无标签。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>标签“{name}”没有字段“{field}”；现有字段：{fields}。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>请选择标签：多边形或点，或者栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>标签请选择多边形或点，或者栅格，不能两者都选。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>标签就是该图层本身；请选择其他标签。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>无法打开标签 {value}；请选择其他图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>已写出：{path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>高光谱图层分类</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>高光谱,分类,土地覆盖,提示词,机器学习,制图,光谱</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>用训练好的 SpectraPrompt 模型对高光谱图层分类。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>用“用提示词和标签训练模型”制作的模型，或在没有任何标签时用自带模型，为高光谱图层的每个像元给出与其最相符的提示词的类别；自带模型的结果是初步猜测，并注明未在此场景上训练。

图层可以来自与模型不同的场景，只要覆盖相同的波长；波段按波长匹配。任何大小的图层都在允许的内存内分块处理。

结果是带有类别名称、颜色和属性表的 GeoTIFF；没有数据的像元为 0（nodata）。可按需输出更多栅格，以 0 到 1 说明模型对每个像元的把握程度。

使用其他提示词集时，同一模型无需训练即可对其类别制图：网络不变，只有文本改变。类别可以自由重命名和去掉。类别完全换用新措辞会使精度大幅下降，模型从未训练过的类别几乎得不到像元。

示例：要对场景的田地制图，请选择图层“enmap.bsq”、模型“crops.spm”，并在“仅在这些多边形内”下选择田界图层；写入“crops.tif”，并写入置信度栅格以查看需要复查的地方。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>分类范围</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>仅对图层的这一部分分类。留空时对整个图层分类。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>其他提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>来自文件的其他提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>用此提示词集的类别代替模型自身的类别，无需训练。模型未训练过的类别仅凭文本识别，很少奏效：请在图上检查。此时置信度未经校准。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>模型提示词集的修改副本，或您自己的其他提示词集；它将取代上面所选的提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>低于此相似度不分类</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>与最佳类别的余弦相似度小于此值（-1 到 1）的像元将成为“Unclassified”（未分类），在图例中显示为灰色条目。“auto”采用训练时拟合的阈值（如果模型有的话）。留空时，每个像元都会得到一个类别。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>要写出的分类栅格（GeoTIFF）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>置信度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>模型对每个像元所属类别的置信度栅格，取值 0 到 1。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>置信度差</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>每个像元所属类别与次优类别的置信度之差的栅格，取值 0（两者难分）到 1。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>熵</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>表示置信度在各类别间分布均匀程度的栅格，取值 0（全部集中于一类）到 1（各类相同）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>已分类像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>未分类像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>出现的类别数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>使用的设备</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>模型说明</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>“低于此相似度不分类”必须是 -1 到 1 之间的数、“auto”或留空。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>比较两幅分类图</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>变化,差异,转移矩阵,一致性,比较,分类</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>显示两个分类栅格的不同之处，以及哪个类别变成了哪个类别。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>逐像元比较同一格网的两个分类栅格，例如两次运行、两个模型或两个日期的分类图。

结果是一个栅格：两图类别相同处为 1，每一对不同的类别各有自己的值，名称形如“草地 → 裸土”。报告给出转移矩阵、一致性以及各类别在两图上的面积；矩阵同时以 .transitions.csv 写在其旁。

类别按名称匹配，与编号无关。其中一幅图没有类别的像元不参与比较。两图之间的差异并不等于地面的变化：任何一幅都可能有错。

示例：分别用原提示词集和修改后的提示词集运行“高光谱图层分类”，再比较两个结果。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>第一个分类栅格</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>作为比较基准的分类图：较早的一幅，或用来对照另一幅的图。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>第二个分类栅格</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>另一幅分类图，须在同一格网上：大小、位置和坐标参照系均相同。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>差异</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>要写出的差异栅格（GeoTIFF）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>比较报告</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>要写出的报告；转移矩阵同时以 .transitions.csv 写在其旁。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>CSV 格式转移矩阵</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>一致性</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>类别不同的像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first} 与 {second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>两幅分类图是同一图层；请另选一个作为第二幅。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>嵌入制图</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>高光谱,嵌入,特征,主成分,PCA,分割,聚类</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>将模型对每个像元的理解写成少数几个波段，供其他工具使用。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>模型把每个像元连同其周围环境看作文本之间的一个点：即它的嵌入，由几百个数组成。嵌入的主成分用少数几个波段保留了模型所能区分的大部分信息，可用于聚类、分割、回归或目视判读：前三个主成分以红、绿、蓝显示。

主成分由整个图层各处的像元算出；指定范围时仍采用整个图层的主成分。栅格在元数据中保存这些主成分。将该栅格作为另一图层的基准，则相同的波段在两者中含义相同。

选择“embedding”时，每个波段是嵌入本身的一个数。它与某个文本的向量的数量积即为与该文本的相似度。

示例：选择图层“enmap.bsq”和模型“crops.spm”；写出“components.tif”，再用其他工具分割。对下一年的场景，将“components.tif”作为基准。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>制图范围</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>仅对图层的这一部分制图。留空时对整个图层制图。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>“components”是嵌入的主成分；“embedding”是嵌入本身，有几百个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>主成分个数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>要写出多少个波段。留空时为 8 个，或与基准的个数相同。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>来自其他栅格的基准</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>用同一模型写出的主成分栅格：采用其主成分，使两者可以比较。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>嵌入</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>要写出的栅格，32 位浮点 GeoTIFF。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>波段数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>主成分保留的方差（0 到 1）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>已制图像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>完整的嵌入既没有主成分个数，也没有基准；请将两者留空，或选择“components”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>图层“{name}”不是 SpectraPrompt 写出的主成分栅格；请选择这样的栅格作为基准，或不选。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>导出模型供其他工具使用</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>高光谱,模型,导出,ONNX,部署,网络,交换,清单</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>将模型的网络写成 ONNX，将其提示词和清单写成 JSON。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>将模型写成文件，任何带有 ONNX 运行时的程序都可使用，无需 SpectraPrompt，也无需 QGIS。

ONNX 文件的输入是传感器原始光谱的一个窗口，以及窗口中哪些像元有数据；输出是每个像元与每个类别的余弦相似度。其他波段和其他提示词可作为附加输入给出。

其旁还有提示词集 (.prompts.json) 和清单 (.manifest.json)；清单包含输入和输出、按顺序排列的类别、波长、文本编码器，以及训练和精度的记录。日志会说明如何使用它们。

示例：选择模型“crops.spm”，写出“crops.onnx”、“crops.prompts.json”和“crops.manifest.json”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>自带模型</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>SpectraPrompt 自带的模型，用来代替训练好的模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>网络</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>ONNX 文件 (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>要写出的 ONNX 文件；两个 .json 文件写在其旁。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>清单</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>像元周围半径（像元）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Model</source>
   <translation>模型</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Map</source>
   <translation>制图</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Accuracy</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>提示词</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>显示与标签的不一致</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>错误,误分,混淆,标签,差异,检查,验证</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>显示分类栅格在哪些有标签的像元上出错，以及错分成了什么。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>显示分类栅格与标签不一致的地方：由有标签的像元组成的栅格，分类图与标签一致处为 1，每种混淆各有自己的值，名称形如“Meadow, mapped as Bare soil”（草地被分为裸土）。

可用来找出错误的标签、提示词或标签有待改进的类别，以及适合补充标签的地方。这不是精度评估：对训练模型所用的标签而言，任何分类图都显得比实际更好。

双方都有名称时按名称匹配类别，否则按编号匹配。分类图上无数据处的有标签像元不计入。

示例：先分类，在此给出训练标签，查看图例顶部像元最多的混淆，在那里补充标签，然后重新训练。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>标签（多边形或点）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>标签（栅格）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>不一致</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>要写出的有标签像元栅格（GeoTIFF）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>比较的有标签像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>模型信息</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>高光谱,模型,信息,描述,类别,波段,精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>将模型的全部已知信息写成网页、JSON 和数值。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>说明模型是什么、来自何处：类别及其提示词和有标签像元、波段、考虑像元周围多大范围、在预留标签上的精度及其可信程度、学习曲线、文本编码器，以及完整的训练记录。

网页是一个独立的 HTML 文件；相同内容同时以 .model.json 写在其旁，供程序使用。主要数值作为输出，可在模型构建器中使用。

示例：在用模型“crops.spm”对场景制图或将其交给他人之前，选择该模型并写出“crops.html”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>模型网页</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>要写出的网页；其旁会同时写出 .model.json 文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>JSON 格式模型信息</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>最短波长 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>最长波长 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>有标签像元数或光谱库光谱数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>在预留标签上的总体精度（0 到 1）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>提示词集的名称</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>文本编码器</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>模型校验和</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>从图层创建提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>提示词,类别,图例,分类,唯一值,属性表</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>用图层所含的类别写出提示词集文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>提取图层的类别：矢量图层取某个字段的值，未指定字段时取其图例的分类；栅格图层取其唯一值图例、属性表或文件中的类别名称，有哪个用哪个。整数作为类别的编号，其他值会自动编号；0 和空值不算类别。如有颜色则一并采用。

结果是一个提示词集文件 (JSON)，其中每个类别的提示词就是其名称。这只是草稿：请在 SpectraPrompt 面板中打开它，选择“编辑提示词集”，并描述每个类别的外观。

示例：用野外调查图层及其字段“crop”生成的提示词集，与作为训练标签的调查数据正好对应。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>含类别的矢量图层</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>矢量图层，例如标签图层；也可在下面选择栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>以其不同的值作为类别的字段。留空时，采用图层图例的分类。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>含类别的栅格图层</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>带有唯一值图例、属性表或类别名称的栅格，用来代替矢量图层。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>留空时采用图层名称。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>提示词集 (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>要写出的提示词集文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>类别数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>无法打开图层 {value}；请选择其他图层或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>图层“{name}”不含类别信息；请选择字段，或先将其设为分类样式（栅格设为唯一值）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>提示词目前只是类别名称：使用前请用文字描述每个类别。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>请选择含类别的矢量或栅格图层。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>含类别的矢量图层和栅格图层请只选其一。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>按父类重编码</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>重分类,聚合,层次,分组,父类,类别,综合</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>由分类栅格生成父类栅格，带有名称和颜色。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>将分类栅格的类别按父类合并，例如将“栎树”和“山毛榉”并入“林地”。类别归入其最外层的父类；没有父类的保持不变，未分类的像元仍为未分类。

父类取自制图所用的提示词集（保存在栅格中），或取自在此给出的其他提示词集。其他程序的栅格可在属性表的“Parent”列中给出父类。

如果父类本身是提示词集中的类别，则采用其颜色；其他父类的颜色由其各类别的颜色合成。

示例：用自带的提示词集“indian_pines”分类，再对结果重编码：16 种作物和覆盖类型合并为五组。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>由“高光谱图层分类”或其他程序写出的分类栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>含父类的其他提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>来自文件的含父类的其他提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>给出父类的提示词集。留空时，采用栅格中保存的父类。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>您自己的提示词集；它将取代上面所选的提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>父类</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>要写出的父类栅格（GeoTIFF）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>文本相似度制图</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>高光谱,相似度,文本,查询,提示词,搜索,查找,开放词汇</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>对高光谱图层的每个像元与您自拟文本的相似度制图。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>用“用提示词和标签训练模型”生成的模型，将高光谱图层的每个像元与文本比较。结果是每个文本对应一个波段的栅格；其值为 -1 到 1 的余弦相似度，波段以文本命名。

请在波段中寻找相似度高于别处的地方。数值本身意义不大，不同文本的波段也难以相互比较。

模型学会的只是区分其训练类别。与其中某个类别的提示词相近的文本能找到对应的位置；任何两个训练类别之间都不存在的差别，无论文本怎么写，模型都看不出来。作物模型找不到汽车。

示例：用土地覆盖模型，两行文本“dry bare soil”和“a field of green maize”会生成两个波段的栅格，各在图层与其文本相像处发亮。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>文本，每行一个</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>要查找的内容，例如“dry bare soil”。每行成为一个波段。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>相似度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>要写出的相似度栅格（GeoTIFF）。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>请至少给出一个要查找的文本。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>用提示词和标签训练模型</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>高光谱,训练,分类,提示词,样本,机器学习,光谱</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>训练模型，按用文字命名的类别对高光谱图层分类。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>从高光谱图层的有标签像元中学习识别提示词集中的类别。提示词集是一份类别列表，每个类别都用文字描述。

标签可以是带有类别字段的多边形或点，也可以是类别编号的栅格（0 和无数据值：无标签）。标签按类别编号或名称与提示词集匹配，不区分大小写。

选择一个 SpectraPrompt 自带的提示词集，或给出您自己的文件（.json 或 .csv）。

模型是一个文件，用于“高光谱图层分类”。部分标签会被预留，用来了解模型的效果：单个像元或成块像元，它们到其余标签的距离与图层像元到全部标签的距离大致相同。所得精度是输出之一。

示例：要对作物制图，选择图层“enmap.bsq”、带有类别字段“crop”的多边形“fields.gpkg”，以及描述每种作物的提示词集；写出“crops.spm”。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>训练标签（多边形或点）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>训练标签（栅格）</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>说明哪里是哪个类别的多边形或点。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>来自文件的提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>SpectraPrompt 自带的提示词集，按名称选择：{names}。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>“multiscale”准确且快速；“vit”是论文中的图块 Transformer。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>将提示词转换为数字的编码器：已知的名称，或模型所在的文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>随机种子</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>所有随机数的起点；种子相同，得到的模型相同。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>仅从标签学习</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>不使用图层中无标签的像元（它们通常也参与学习）：适用于要对其他场景分类的模型。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>要写出的模型文件。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>有标签像元数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>有标签的类别数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>请选择提示词集，或以文件给出。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>抽取验证样本</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>高光谱,精度,验证,分层,随机,点,参考,面积</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>对分类栅格抽取分层随机样本，生成待判读的点。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>在分类栅格的每个类别内随机抽取像元，以像元中心为点。请根据实地调查或影像，在字段“reference”中填写每个点的真实情况：表单会列出各类别。然后在“评估分类精度”中给出这些点，抽样设计选“stratified”，即可估计整幅分类图的精度和每个类别的面积及其置信区间。

请判读每一个点，包括难以判断的点：去掉困难点的样本会使分类图显得比实际更好。默认情况下，点不显示分类图的类别，以免影响判读者。

示例：400 个点，每个类别至少 50 个，距训练模型所用的地块 100 米以上。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>由“高光谱图层分类”写出的分类栅格。将逐个类别抽取。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>点数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>总共抽取多少个点。留空时，按期望误差所需的数量抽取。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>期望的标准误差</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>未给出点数时：希望总体精度达到的标准误差。95% 置信区间向两侧各延伸约其两倍。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>预期精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>未给出点数时：您预计每个类别中正确的比例。越低，需要的点越多。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>每个类别的点数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>“minimum”为每个类别分配下面的最少点数，其余按面积分配，适合大多数用途。“equal”为每个类别分配相同点数，用于求单个类别的精度。“proportional”全部按面积分配。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>每类最少点数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>用于“minimum”：最稀少的类别也能得到的点数。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>要避开的标签</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>不在这些标签上抽取点。请给出训练模型所用的标签：分类图在那里容易正确。此时估计值适用于分类图的其余部分。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>与标签的最小距离</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>点与这些标签之间还要保持多远的距离。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>向判读者显示分类图的类别</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>看到分类图类别的人往往会认同它；请尽可能不勾选。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>种子相同，抽取的点相同；种子不同，抽取的点也不同。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>验证样本</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>要写出的点，GeoPackage 格式，带有判读用的表单。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>抽取的点数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>抽样的类别数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>已给出距离，但没有给出要避开的标签；请两者都给出。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>高级</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>同时写出置信度差栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>另外写出每个像元所属类别与次优类别的置信度之差，取值 0（两者难分）到 1。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>同时写出熵栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>另外写出置信度在各类别间分布的均匀程度，取值 0（全部集中于一类）到 1（各类相同）。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>显示或隐藏高级选项。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>高级选项</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>找到：{cuda}（自动时使用）和 {cpu}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>找到：{cpu}。没有 GPU：{reason}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>无法使用 CUDA：{reason}。请在“高级”中选择其他设备。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>与每个类别的相似度都低于此值的像元成为“Unclassified”（未分类），在图例中显示为灰色条目。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>按训练时拟合的阈值</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>低于相似度</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>余弦相似度，取值 -1 到 1。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>未分类</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>在何处计算；自动时使用可用的 CUDA 设备，否则使用 CPU。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Automatic</source>
   <translation>自动</translation>
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
   <translation>正在查找 GPU…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>无法创建用于保存模型的文件夹 {folder}：{problem}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>类别列表；选择一个类别可查看其提示词。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>提示词集的类别</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>提示词集：要识别的类别，每个都用文字描述。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>提示词集(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>新建提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>创建您自己的提示词集：空白、复制现有的，或取自图层的类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>编辑提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>编辑、检查和比较类别。自带的提示词集只能查看。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>打开提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>打开您自己的提示词集（.json 或 .csv）。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>请选择提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>选择…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>自己的提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>类别由模型给出</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count} 个类别；选择一个可查看其提示词</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count} 个类别；选择一个可查看其提示词</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>打开提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>第 {step} 步，共 {steps} 步：{text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>还剩几秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>约剩 {seconds} 秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>约剩 {minutes} 分钟</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>正在对 {layer} 分类</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>正在用 {labels} 训练</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>{labels} 的学习曲线</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – 标签</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>分类图层已不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>SpectraPrompt 日志</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>准备就绪：用“{labels}”训练，然后对“{layer}”分类。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>准备就绪：用未在其上训练过的模型对“{layer}”分类。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>准备就绪：对“{layer}”分类。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>正在进行或等待中的运行“{run}”要写出 {name}；请选择其他名称。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>替换文件?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>{names} 已存在。是否替换?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>已取消；模型保存在 {path}，未写出分类图。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>与标签的比较已取消。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>缺少与标签的不一致：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>“{run}”失败：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>此前有 {count} 次运行失败：请查看列表。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>此前有 {count} 次运行失败：请查看列表。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>工程已在运行期间关闭；结果位于 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>模型保存在 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>对图层的哪一部分制图；训练始终使用整个图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>整个图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>地图画布</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>多边形图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>对中心位于其多边形之一内的像元制图；如有选中的多边形，则仅限选中的。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>限定制图范围的多边形图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>地图画布中看不到“{layer}”；请缩放到该图层，或对整个图层制图。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>请选择限定制图范围的多边形图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>“{area}”中还没有多边形；请绘制一个，或选择其他范围。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>“{area}”没有坐标系；请在其属性中设置，或选择其他范围。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>“{area}”的多边形与“{layer}”不重叠；请选择其他范围。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>点击“运行”时画布上显示的部分。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>选中多边形内的部分；其外地图为空。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>{count} 个选中多边形内的部分；其外地图为空。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>其多边形内的部分；其外地图为空。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>训练每个类别所用的像元，以及它们构成的独立区块。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>每个类别的有标签像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>类别</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>区块</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>{share:.0f}% 的标签（{pixels} 个像元）：{accuracy:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>学习曲线</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{percent:.1f}</source>
   <translation>{percent:.1f}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{percent:.0f} %</source>
   <translation>{percent:.0f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Share of the labels trained with</source>
   <translation>训练所用标签的比例</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>在预留标签上的精度 {percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f} 秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>下一步：此图仅为初步推测。请标注您有把握的区域，选择“用标签训练”并再次运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>下一步：在更多且相距更远的地方标注，使训练能够自我验证；或用其他标签评估分类图。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>下一步：在分类图看起来有误处补充标签，或改进提示词；然后再次运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>下一步：查看分类图，并用模型未学习过的标签评估。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} 像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>本工程的模型、SpectraPrompt 自带的模型或文件。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>模型的来源</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>来源</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>选择已训练的模型</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>用 SpectraPrompt 训练的模型文件 (.spm)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>对上方提示词集的类别制图</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>以上方所选的提示词集使用模型，无需重新训练：可以换用其他措辞的提示词、去掉类别，或加入仅凭文本已知的新类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>请选择已训练的模型 (.spm)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>来自文件</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>自带：{title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>保存工程时选择的模型 {path} 已找不到。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>未在您的图层上训练：分类图仅为初步推测。要得到可靠的分类图，请在多边形图层中标注一些区域，并选择“用标签训练”。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count} 个类别</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count} 个类别</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} band</source>
   <translation>{count} 个波段</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} bands</source>
   <translation>{count} 个波段</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{first}–{last} nm</source>
   <translation>{first}–{last} nm</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>trained {date}</source>
   <translation>训练于 {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>在预留标签上的精度 {percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>预留：{labels}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,} 个单独像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{pixels:,} 个像元，分块大小 {block} × {block} 像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>用标签训练(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>从图层的有标签像元中学习各类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>使用已训练的模型(&amp;U)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>用以前训练的模型或自带的模型分类。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>请同时指定 {file} 所在的文件夹，或保存项目：文件随后将位于项目旁边。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>保存分类栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>临时文件</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>要写出的 GeoTIFF；留空时写为临时文件，退出 QGIS 时删除。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>要写出的分类栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>同时写出置信度栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>另外写出模型对每个像元的把握程度，取值 0 到 1。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>同时输出与标签的不一致</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>范围(&amp;X)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>分类栅格(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>请先在“用标签训练”下选择标签。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>同时显示“{labels}”中标签的哪些像元在地图上有误，以及误为何类。如果模型是用它们训练的，则这不是精度评价。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>分类栅格的文件名请以 .tif 结尾。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>文件夹 {folder} 不存在；请为结果选择其他文件夹。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>保存工程时选择的提示词集 {path} 已找不到。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>模型报告</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>在浏览器中显示关于模型的已知信息：预留标签上的精度和混淆矩阵、类别、波段以及训练方式。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>结果</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>分类图的各类别，按面积从大到小排列。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>各类别的面积</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>面积</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>比例</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>评估精度…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>将分类图与参考标签比较；生成 HTML、JSON 和 CSV 报告。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,} 个像元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>未显示最近的结果：其地图“{layer}”已不存在。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>等待中：{count}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>再次运行前：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>按当前选择将一次运行加入队列。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>对图层分类。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>运行进度。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>取消</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>停止运行；不写出分类图。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>显示日志(&amp;G)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>打开 QGIS 日志信息面板的 SpectraPrompt 标签页。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>运行(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>按顺序排列的运行；按 Delete 键取消所选的运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>运行列表</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>取消此运行。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>取消：{run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>等待中</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>正在取消…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>正在启动引擎…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>完成</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>失败</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>已取消</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>警告：</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>{count} 条警告：请查看日志。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{classes}，共 {pixels}；在 {device} 上用时 {seconds:.1f} 秒。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>{labelled:,} 个有标签像元中有 {wrong:,} 个在地图上为其他类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>训练使用 {pixels}（{classes}），在 {device} 上用时 {seconds:.1f} 秒。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>无法进行验证。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>在预留标签上的精度：{percent:.1f}%。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>标签太少，无法得出学习曲线。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>在预留标签上的精度：使用全部标签为 {last:.1f}%，使用其中 {share:.0f}% 时为 {before:.1f}%。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>增加标签可能仍有帮助。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>增加同类标签作用不大。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>保存工程时选择的图层“{name}”已找不到。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>无法读取保存工程时选择的图层“{name}”。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>待分类图层(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>待分类的图层；列出具有 {count} 个或更多波段的栅格文件。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>待分类图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>所有栅格</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>也列出波段较少的栅格；仅凭两三个波段，模型能识别的很少。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>工程中没有具有 {count} 个或更多波段的栅格；请添加一个，或勾选“所有栅格”从其余栅格中选择。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>向工程添加高光谱栅格文件。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>真彩色</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>红外</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>短波红外</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>显示为{composite}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>请先选择图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>以 {red}、{green} 和 {blue} nm 作为红、绿、蓝显示（波段 {bands}），从第 2 到第 98 百分位数拉伸。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>文件没有给出波长，因此无法找到此合成所需的波段。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>好波段未覆盖 {red}、{green} 和 {blue} nm。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>请选择含训练标签的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>请选择保存类别的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>“{layer}”中还没有标签；请为每个类别绘制一些区域。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>用标签训练模型但不制图；训练后即可使用。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>分别用 10%、25%、50% 和 100% 的标签训练，看看增加标签是否有帮助；耗时为一次训练的几倍。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>重新训练</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>位于工程旁的“{folder}”中</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>带有类别字段的多边形或点，或类别编号的栅格。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>含训练标签的图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>新建</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>新建标签图层：绘制多边形，并在此按名称选择其类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>新建标签图层</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>标签(&amp;B)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>保存类别名称或编号的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>类别字段(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>接下来绘制的多边形的类别。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>要绘制的类别</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>绘制</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>在地图上点击各个角点；点击右键结束多边形。该图层仅保存在内存中：关闭 QGIS 前，请在图层面板中将其永久化。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>保存模型</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>模型的保存位置，以便再次用于其他图层。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>用于保存模型的文件</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>保存模型</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>检查未能完成：{reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>无响应</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>正常</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>否</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>引擎的 Python（{python}）在 {seconds} 秒内没有响应；请在“设置 ▸ 选项 ▸ SpectraPrompt”中另选一个。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} 运行的不是 SpectraPrompt 的引擎，其回应为“{line}”；请在“设置 ▸ 选项 ▸ SpectraPrompt”中选择 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>无法启动引擎的 Python（{python}）：{problem}；请在“设置 ▸ 选项 ▸ SpectraPrompt”中另选一个。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>引擎的 Python（{python}）缺少软件包 {package}；请在其中安装，或在“设置 ▸ 选项 ▸ SpectraPrompt”中另选一个 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>引擎就绪之前 {python} 就已退出（{reason}）；请在“设置 ▸ 选项 ▸ SpectraPrompt”中另选一个 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>系统终止了引擎，很可能是内存不足；请关闭其他程序或调低内存限制，然后再次运行。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>退出代码 {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>引擎在写出结果之前意外退出（{reason}）。请再次运行；如果再次发生，请附上日志报告此问题。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>指南在 {folder} 中没有“{name}”页面；请重新安装 SpectraPrompt 以获取该页面。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>此处没有可打开网页的程序；请在网页浏览器中打开 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>帮助</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>打开指南中与此窗口对应的页面 (F1)。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>在选项中选择</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>由环境变量 {name} 设定</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>来自源码检出目录的环境</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>QGIS 自带</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path}（{origin}）处没有 Python；请在“设置 ▸ 选项 ▸ SpectraPrompt”中另选一个。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path}（{origin}）不是可运行的程序；请在“设置 ▸ 选项 ▸ SpectraPrompt”中选择 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>找不到此 QGIS 的 Python；请在“设置 ▸ 选项 ▸ SpectraPrompt”中选择 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>“{name}”的标签不会预先统计，因为其数据源可能较慢；训练时会全部读取。另存为 GeoPackage 后即可统计。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>“{name}”有超过 {count} 个需要复制的标签，因此不会预先统计；训练时会全部读取。另存为 GeoPackage 后即可统计。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>标签“{name}”与图层“{layer}”不重叠；请选择其他标签。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{pixels}，分布于 {classes} 个类别中的 {labelled} 个</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count} 个有标签像元</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count} 个有标签像元</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>请至少标注两个类别。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>没有标签：{classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>少于 {count} 个像元：{classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>仅在一处有标签：{classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>不在提示词集中，已排除：{classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>因不同类别的多边形重叠而排除：{pixels}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>无法验证：请在更多且相距更远的地方标注，才能得出精度数值。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names} 及另外 {count} 个</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>图层“{name}”不是从栅格文件读取的；请先将其另存为 GeoTIFF（导出 ▸ 另存为…），再使用该图层。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>图层“{name}”没有可供学习的多边形、点或像元。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>文件 {name} 正由图层“{layer}”显示；请移除该图层，或为结果选择其他名称。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>无法复制图层“{name}”的标签：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>没有浏览器能打开报告；报告位于 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>选择引擎的 Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>装有 torch 和 transformers 的 Python；留空时使用下面所列的 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>引擎的 Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>检查(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>用此 Python 启动引擎并查看其回应。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>引擎</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>SpectraPrompt 在单独的进程中训练和分类，使 QGIS 保持响应。该进程需要装有 torch 和 transformers 的 Python。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>&amp;Python</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>正在启动 {python}…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>在上面输入</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>按用文字命名的类别对高光谱图层分类</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>光谱</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>显示像元的光谱以及模型对它们的判断 ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>两图层卷帘对比…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>在地图上拖动两个图层之间的分隔线</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>无法复制“{name}”的多边形：{problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>“{name}”的多边形都不在要制图的图层上；请选择其他多边形，或对全部制图。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>选择类别的颜色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>类别在图例中的颜色。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>类别颜色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>颜色(&amp;O)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>类别的提示词，每行一个</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>描述该类别的外观和反射光的特征，可写一条或多条：每行是一个提示词，取它们语义的平均。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>例如：ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>提示词，每行一个(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>未选择类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>无名称的类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>更改颜色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>更改提示词</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompt</source>
   <translation>{count} 个提示词</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompts</source>
   <translation>{count} 个提示词</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change id</source>
   <translation>更改编号</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>更改名称</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>更改父类</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>类别列表，按图例顺序排列。按 F2 或双击可编辑单元格。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>编号</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>分类栅格中的值，1 到 65535。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>颜色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>图例中的颜色。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>名称</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>图例中显示的名称；标签按名称或编号与之匹配。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>用文字描述的类别外观；在表格旁编辑。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>父类</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>该类别所属的组或其他类别。可以为空。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>面板中所选标签图层的有标签像元数（如已知）。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>空白(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>从没有类别的状态开始。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>复制所选提示词集(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>从所选提示词集的类别开始。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>来自图层(&amp;L)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>采用图层的类别：其分类、某个字段的值、属性表或类别名称。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>导入文件(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>采用 JSON 或 CSV 文件中的类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>删除所选提示词集(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>删除所选提示词集的文件（仅限您自己的提示词集）。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name}（副本）</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>导入提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>删除提示词集？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>提示词集“{name}”将被永久删除。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>未删除</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>无法打开提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>提示词集另存为</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>更改提示词集名称</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>未导入</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>导入类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>未导出</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>已导出</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>提示词集在列表中显示的名称。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>提示词集的用途：地点、季节、传感器。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>提示词的语言，以代码表示：en、de、pt-BR。编码器懂英语。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>更改说明</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>更改语言</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>撤销</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>重做</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>添加类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>移除类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>复制类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>上移类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>下移类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>此提示词集为 SpectraPrompt 自带，无法更改。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>编辑副本(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>以它为基础创建您自己的提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>语言(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>名称(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>说明(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>类别(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>相似度(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>导入(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>将 JSON 或 CSV 文件中的类别添加到此提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>导出(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>将提示词集写入文件：JSON，或供电子表格使用的 CSV。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save &amp;as…</source>
   <translation>另存为(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save as a set of your own, under another name.</source>
   <translation>以其他名称保存为您自己的提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>关闭</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>关闭；如有未保存的内容会询问 (Esc)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>请先改正列在最前面的错误。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>保存提示词集 (Ctrl+S)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name}（只读） – 提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – 提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>未比较提示词：{reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>正在比较提示词…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>至少需要两个有提示词的类别才能比较。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>文本编码器 ({encoder}) 认为最相近的类别：{one} 与 {other}，相似度 {value:.2f}。达到 {limit:.2f} 的类别视为几乎相同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>未保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>已保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>替换提示词集？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>您已有提示词集“{name}”。是否替换？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>保存提示词集？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>“{name}”有未保存的更改。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>导出提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>提示词集 (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>错误和警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>有错或可能有误之处。点击条目或按 Enter 键可转到该处。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>错误</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>检查(&amp;H)：没有问题</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>检查(&amp;H)：{errors}，{warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>{count} 个错误</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>{count} 个错误</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>{count} 条警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>{count} 条警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>新建类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>移动类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>从图层新建提示词集</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>含类别的矢量或栅格图层。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>图层</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>图层在何处给出类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>类别所在位置</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>以其不同的值作为类别的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>字段</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>提示词集将在列表中显示的名称。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>找到的类别</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>找到的类别及其编号。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>创建</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>在编辑器中打开这些类别，以便描述。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>不创建提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>图层(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>类别来自(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>字段(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>提示词集名称(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>工程中没有图层；请添加含类别的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>图层“{name}”不含类别信息；请先将其设为分类样式（栅格设为唯一值）。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>请选择以其不同的值作为类别的字段。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>在此找到的值全都表示“无类别”。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}。其名称可作为提示词的草稿：接下来请用文字描述每个类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>图例的分类</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>字段的值</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>属性表</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>文件中的类别名称</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>无法创建文件夹 {folder}（{problem}）；请检查 QGIS 用户配置。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>提示词集 {path} 为 SpectraPrompt 自带；请另存副本。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} 不是您自己的提示词集。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>无法删除 {path}：{problem}。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>保存图片(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>将图片保存为白色背景的 PNG，以供打印。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>保存表格(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>将数值保存为 CSV。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one} 与 {other}：相似度 {value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one} 与 {other}：相似度 {value:.2f}，几乎相同</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>保存图片</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>图片 (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>保存表格</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>表格 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>类别间的相似度</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>文本编码器眼中各类别的相近程度：1 表示相同，0 表示无关。用方向键在各对之间移动，按 Enter 键转到类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>图层“{name}”在该处不含类别信息；请选择其他来源，或先将其设为分类样式（栅格设为唯一值）。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>图层“{name}”在该处有超过 {most} 个不同的值；请选择真正保存类别的来源。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>图层“{name}”没有字段“{field}”；请另选字段。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>提示词集没有名称。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>语言“{language}”不是“en”或“pt-BR”这样的代码。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>还没有类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}：文本含有控制字符；请重新输入。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}：编号不是 1 到 {largest} 的整数。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}：编号 {id} 与 {others} 的相同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}：没有名称。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}：名称看起来像另一个类别的编号；请使用文字。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}：名称与第 {others} 行的相同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}：“{colour}”不是 #rrggbb 形式的颜色。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}：没有颜色；将从调色板中取一种。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}：颜色 {colour} 与 {others} 的相同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}：没有提示词；请用文字描述该类别。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}：提示词“{prompt}”也是 {others} 的提示词。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}：提示词只有名称；请描述该类别的外观。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}：提示词“{prompt}”只是把 {others} 的提示词换了名称；请说明有何不同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}：该类别以自身为父类。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}：父类关系形成循环。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}：父类“{parent}”不是类别，也没有其他类别使用它；是否应为“{close}”？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>文本编码器认为 {where} 与 {others} 几乎相同：相似度 {similarity}，不低于 {limit}；请说明有何不同。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}：提示词“{prompt}”与 {others} 的“{other}”几乎相同：相似度 {similarity}，不低于 {limit}。</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}：{amount}（{share}）</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>像元数（面积未知）</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>椭球面面积</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>各类别的面积</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>不足 {share}%</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share}%</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>与其他图层卷帘对比(&amp;W)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>与其他分类图比较(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>显示与标签的不一致(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>按父类重编码(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}，{time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>QGIS 无法打开结果 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – 类别</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – 与标签的不一致</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – 差异</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – 相似度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – 置信度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – 置信度差</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – 熵</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>所属类别的置信度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>与次优类别的置信度差</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>熵：类别间的不确定程度</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>卷帘</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>拖动分隔线，或用 ← 和 → 移动（按住 Shift 移动更远）。按 Esc 结束。</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>两图层卷帘对比</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>显示在分隔线左侧的图层</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>显示在分隔线右侧的图层</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Left</source>
   <translation>左(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Right</source>
   <translation>右(&amp;R)</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>&amp;Swipe</source>
   <translation>卷帘(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>工程中没有栅格图层；请先分类一个图层。</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>请选择两个不同的图层。</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>其中坏波段 {count} 个</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>波长未知</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{cols} × {rows} px</source>
   <translation>{cols} × {rows} 像元</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>pixel {size} {unit}</source>
   <translation>像元大小 {size} {unit}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no coordinate system</source>
   <translation>无坐标系</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>未设无数据值</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>无数据值 {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>SpectraPrompt 光谱</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>拾取像元</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>点击地图上的像元以查看其光谱；按住 Ctrl 可保留之前的像元。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>请先在 SpectraPrompt 面板中选择图层。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>此位置在“{layer}”之外。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>正在读取像元…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>光谱已以 CSV 格式复制到剪贴板。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>光谱位于 {path}。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>请在 SpectraPrompt 面板中选择图层及其训练标签。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>正在读取标签下的光谱…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>保留像元：每次点击添加一条光谱，与按住 Ctrl 相同。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>移除所有光谱。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>以 CSV 格式复制光谱。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>将光谱保存为 CSV 文件…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>训练</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>数值</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>数值列在“数值”标签页中。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>此处无数据</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>请点击地图上的像元。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>该像元没有数据：为无数据值、被掩膜或非数值。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>训练模型，或在 SpectraPrompt 面板中选择模型，即可查看类别。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>保存光谱</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>逗号分隔值 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>无法打开图层“{name}”的文件；它是否还在原处？</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>图层“{name}”由地面控制点定位；要查看其像元，请先将其变形到规则格网（栅格 ▸ 投影 ▸ 变形）。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>波长 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>反射率</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value</source>
   <translation>值</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value ({unit})</source>
   <translation>值 ({unit})</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Row {row}, column {col}</source>
   <translation>第 {row} 行，第 {col} 列</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>波段</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>显示的像元；选择一个可查看其类别，按 Delete 键可移除。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>显示的像元</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>像元</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>移除</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>从图表和地图中移除所选像元。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>无数据</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>光谱的数值；坏波段为空。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>光谱数值</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>绘图需要在 QGIS 的 Python 中安装 Python 软件包 matplotlib（{problem}）；请安装（Debian 和 Ubuntu：python3-matplotlib；OSGeo4W：python3-matplotlib）并重启 QGIS。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>像元与每个类别的余弦相似度及其在置信度中所占的比例；展开类别可查看其每个提示词的相似度。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>像元与各类别的相似度</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>类别和提示词</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – 置信度 {percent:.0f}%</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>提示词集：{name}。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>置信度：{state}。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>光谱图</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>显示整条光谱</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>缩放到在图中绘制的矩形</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>拖动图</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>band {band}</source>
   <translation>波段 {band}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{nm:.0f} nm</source>
   <translation>{nm:.0f} nm</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>bad band</source>
   <translation>坏波段</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name}（均值 ± 标准差）</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>训练类别的平均光谱，两侧各一个标准差；勾选要显示在像元光谱背后的类别。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>训练类别</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>全部</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>显示所有训练类别。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>无</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>不显示任何训练类别。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>重新读取</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>标签或选择改变后，重新读取标签下的光谱。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>标签全部位于无数据像元上：{names}。</translation>
  </message>
 </context>
</TS>
