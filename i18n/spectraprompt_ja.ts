<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
 <context>
  <name>SpectraPrompt</name>
  <message>
   <location filename="../core/accuracy.py" />
   <source>The sampling design {sample} is unknown; choose {choices}.</source>
   <translation>標本設計 {sample} は不明です。{choices} から選んでください。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare; give a reference apart from what is left out.</source>
   <translation>{reference} に比較できる参照ピクセルが残っていません。除外するものとは別の参照を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>No reference pixel of {reference} is left to compare without those of {excluded}; give a reference apart from what is left out.</source>
   <translation>{excluded} のピクセルを除くと、{reference} に比較できる参照ピクセルが残りません。除外するものとは別の参照を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>{reference} gives its classes by name, but the map does not name all of its own; use a reference with the map's class ids, or a map with class names.</source>
   <translation>{reference} はクラスを名前で示していますが、地図にはすべてのクラスの名前がありません。地図のクラス ID を持つ参照か、クラス名のある地図を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/accuracy.py" />
   <source>None of the classes of {reference} ({asked}) is among the map's ({offered}); choose another field, or rename classes in one of them.</source>
   <translation>{reference} のクラス（{asked}）は、いずれも地図のクラス（{offered}）にありません。別のフィールドを選ぶか、どちらかのクラス名を変更してください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The polygons of {path} do not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{path} のポリゴンはシーンと重なりません。両方が同じ場所を示し、座標参照系が正しいことを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path}, layer {layer}</source>
   <translation>{path}、レイヤ {layer}</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>There is no file {path} with polygons; check the path.</source>
   <translation>ポリゴンのファイル {path} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} cannot be read as polygons; give a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{path} をポリゴンとして読み込めません。ベクタファイル（GeoPackage、シェープファイル、GeoJSON など）を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds no polygon; draw at least one, or map all.</source>
   <translation>{path} にポリゴンがありません。少なくとも一つ描くか、全体をマッピングしてください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>The coordinates of {path} cannot be converted to the scene's; save the polygons in the scene's coordinate reference system.</source>
   <translation>{path} の座標をシーンの座標に変換できません。ポリゴンをシーンの座標参照系で保存してください。</translation>
  </message>
  <message>
   <location filename="../core/area_polygons.py" />
   <source>{path} holds points or lines, which bound no area; give polygons (points and lines can be buffered into polygons).</source>
   <translation>{path} には範囲を囲まない点または線があります。ポリゴンを指定してください（点と線はバッファでポリゴンにできます）。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>Strata were given, but the reference is not declared a stratified random sample; declare it, or leave out the strata.</source>
   <translation>層が指定されましたが、参照は層化無作為標本と宣言されていません。宣言するか、層を外してください。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the class raster</source>
   <translation>クラスラスタを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the reference</source>
   <translation>参照を読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>{pixels} reference pixels of {classes} classes.</source>
   <translation>{classes} クラスの参照ピクセル {pixels} 個。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>reading the strata</source>
   <translation>層を読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference has the fields of a stratified random sample; declare it as one to have the accuracy of the whole map and class areas estimated.</source>
   <translation>参照には層化無作為標本のフィールドがあります。そのように宣言すると、地図全体の精度とクラス面積が推定されます。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The reference is polygons. Standard errors hold only if each of its pixels was drawn on its own; pixels of a polygon drawn as a whole resemble each other, and the errors are then larger than given.</source>
   <translation>参照はポリゴンです。標準誤差は、各ピクセルが個別に抽出された場合にのみ成り立ちます。まとめて抽出されたポリゴンのピクセルは互いに似ているため、誤差は示された値より大きくなります。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>comparing</source>
   <translation>比較しています</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>assessed</source>
   <translation>評価しました</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map has no data at any reference pixel of {reference}: it was made inside {inside} only; give a reference of places inside.</source>
   <translation>{reference} のどの参照ピクセルでも地図にデータがありません。地図は {inside} の内側だけで作成されました。内側の場所の参照を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixel where it has no data is left out.</source>
   <translation>地図は {inside} の内側だけで作成されました。データのない参照ピクセル {count} 個を除外します。</translation>
  </message>
  <message>
   <location filename="../core/assessment_run.py" />
   <source>The map was made inside {inside} only: {count} reference pixels where it has no data are left out.</source>
   <translation>地図は {inside} の内側だけで作成されました。データのない参照ピクセル {count} 個を除外します。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model: it has no manifest</source>
   <translation>{name} は zip ファイルですが、モデルではありません。マニフェストがありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} was changed after it was written</source>
   <translation>{name} のマニフェストは書き込み後に変更されています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} lacks its member {member}</source>
   <translation>{name} に構成要素 {member} がありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a member that stands twice</source>
   <translation>重複した構成要素</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} holds {what}, which no model of ours does</source>
   <translation>{name} には {what} が含まれていますが、SpectraPrompt のモデルには含まれません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} claims to hold more than its size</source>
   <translation>{name} は自身のサイズより多くの内容を持つと示しています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>the model {name}</source>
   <translation>モデル {name}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is not valid: {problem}</source>
   <translation>{name} の {member} は有効ではありません: {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} was changed after it was written</source>
   <translation>{name} の {member} は書き込み後に変更されています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is compressed, which no model of ours is</source>
   <translation>{name} の {member} は圧縮されていますが、SpectraPrompt のモデルでは圧縮されません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has not the size it was written with</source>
   <translation>{name} の {member} のサイズが書き込み時と異なります</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} has {size} bytes, more than the {limit} that are allowed</source>
   <translation>{name} の {member} は {size} バイトで、許容される {limit} を超えています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The manifest of {name} is damaged</source>
   <translation>{name} のマニフェストは破損しています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is a zip file, but not a model of SpectraPrompt</source>
   <translation>{name} は zip ファイルですが、SpectraPrompt のモデルではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>format_version in {name} is {version}, not a version</source>
   <translation>{name} の format_version は {version} で、バージョンではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} has format version {version}, this program reads up to {known}; update SpectraPrompt.</source>
   <translation>{name} の形式バージョンは {version} ですが、このプログラムが読めるのは {known} までです。SpectraPrompt を更新してください。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>There is no model file {name}; check the path.</source>
   <translation>モデルファイル {name} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} cannot be read: {problem}.</source>
   <translation>{name} を読み込めません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is empty</source>
   <translation>{name} は空です</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged</source>
   <translation>{name} は途中で切れているか破損しています</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is not a model file of SpectraPrompt</source>
   <translation>{name} は SpectraPrompt のモデルファイルではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{name} is cut off or damaged ({problem})</source>
   <translation>{name} は途中で切れているか破損しています（{problem}）</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>choose a .spm file</source>
   <translation>.spm ファイルを選んでください</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>copy or train it again</source>
   <translation>もう一度コピーするか学習してください</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>train it again</source>
   <translation>もう一度学習してください</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{problem}; {advice}.</source>
   <translation>{problem}。{advice}。</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is missing</source>
   <translation>がありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is {value}, not {kind}</source>
   <translation>は {value} で、{kind}ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {field} in the manifest of {name} {problem}</source>
   <translation>{name} のマニフェストの項目 {field} {problem}</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>an object</source>
   <translation>オブジェクト</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a list</source>
   <translation>リスト</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a whole number</source>
   <translation>整数</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>a text</source>
   <translation>テキスト</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field format_version in the manifest of {name} is {version}</source>
   <translation>{name} のマニフェストの項目 format_version は {version} です</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field radius in the manifest of {name} is negative</source>
   <translation>{name} のマニフェストの項目 radius は負です</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field encoder.dim in the manifest of {name} is not positive</source>
   <translation>{name} のマニフェストの項目 encoder.dim は正ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field accuracy.validation_matrix in the manifest of {name} is no table of {size} × {size} counts</source>
   <translation>{name} のマニフェストの項目 accuracy.validation_matrix は {size} × {size} の件数の表ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not positive</source>
   <translation>は正ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>is not a list of {bands} values, one a band</source>
   <translation>は、バンドごとに一つ、{bands} 個の値のリストではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than true and false</source>
   <translation>に true と false 以外の値があります</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>has no good band</source>
   <translation>に良好なバンドがありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>holds something else than positive numbers</source>
   <translation>に正の数以外の値があります</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} has the key {key}, not a text</source>
   <translation>{name} の項目 {where} のキー {key} はテキストではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is {value}, not a finite number</source>
   <translation>{name} の項目 {where} は {value} で、有限の数ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The field {where} of {name} is a {kind}, which JSON cannot hold</source>
   <translation>{name} の項目 {where} は {kind} で、JSON で表せません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings of {name} lack '{key}'</source>
   <translation>{name} のテキスト埋め込みに '{key}' がありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The text embeddings '{key}' of {name} are {type} {shape}, not float32 {expected} for {classes} classes</source>
   <translation>{name} のテキスト埋め込み '{key}' は {type} {shape} で、{classes} クラスに必要な float32 {expected} ではありません</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>The tensor {key} of the {what} has the type {type}</source>
   <translation>{what} のテンソル {key} の型は {type} です</translation>
  </message>
  <message>
   <location filename="../core/bundle.py" />
   <source>{member} in {name} is damaged ({problem})</source>
   <translation>{name} の {member} は破損しています（{problem}）</translation>
  </message>
  <message>
   <location filename="../core/class_pairs.py" />
   <source>{pairs} pairs of classes differ, and {path} can hold {limit}; bring the classes together by their parents first.</source>
   <translation>異なるクラスの組が {pairs} 個ありますが、{path} に入るのは {limit} 個です。まず親クラスでまとめてください。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>There is no class raster {path}; check the path.</source>
   <translation>クラスラスタ {path} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} cannot be read as a raster{detail}.</source>
   <translation>{path} をラスタとして読み込めません{detail}。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{path} has {bands} bands, but a class raster has one; choose another.</source>
   <translation>{path} は {bands} バンドですが、クラスラスタは 1 バンドです。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} is damaged: {problem}.</source>
   <translation>{name} は破損しています: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds numbers that are not whole, so it is no class raster; choose one whose pixels are class ids.</source>
   <translation>{name} には整数でない数があるため、クラスラスタではありません。ピクセルがクラス ID のラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/class_raster.py" />
   <source>{name} holds the value {bad}, but class ids are 1 to {max_class_id}; mark other values as nodata.</source>
   <translation>{name} に値 {bad} がありますが、クラス ID は 1 から {max_class_id} です。ほかの値は nodata にしてください。</translation>
  </message>
  <message>
   <location filename="../core/class_spectra.py" />
   <source>reading labelled pixels</source>
   <translation>ラベル付きピクセルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>reading labels</source>
   <translation>ラベルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/class_spectra_run.py" />
   <source>answered</source>
   <translation>応答しました</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>Encoding the vocabulary</source>
   <translation>語彙を埋め込みに変換しています</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompt {text} cannot be told from the average text; be more specific.</source>
   <translation>プロンプト {text} は平均的なテキストと区別できません。より具体的にしてください。</translation>
  </message>
  <message>
   <location filename="../core/class_vectors.py" />
   <source>The prompts of {name} cancel each other out; let them describe one thing.</source>
   <translation>{name} のプロンプトは互いに打ち消し合っています。一つのものを記述してください。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>not calibrated: the model was not trained on this scene</source>
   <translation>校正されていません。このモデルはこのシーンで学習していません</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The memory limit must be positive, got {limit} MiB.</source>
   <translation>メモリ上限は正でなければなりません。指定値は {limit} MiB です。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>loading the model</source>
   <translation>モデルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>Computing with {engine} on {device}.</source>
   <translation>{device} 上の {engine} で計算します。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>{scene} has no valid pixel in the area to classify: every pixel is nodata, masked or not a number.</source>
   <translation>分類する範囲の {scene} に有効なピクセルがありません。すべてのピクセルが nodata、マスク済み、または数値ではありません。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>writing</source>
   <translation>書き込んでいます</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>classified</source>
   <translation>分類しました</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>embedding prompts</source>
   <translation>プロンプトを埋め込みに変換しています</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels was fitted for the prompts trained with, not for these.</source>
   <translation>未分類ピクセルのしきい値は学習時のプロンプトに合わせたもので、これらのプロンプトのものではありません。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The prompt set {prompts} uses all class ids; leave one free for unclassified pixels.</source>
   <translation>プロンプトセット {prompts} はすべてのクラス ID を使っています。未分類ピクセルのために一つ空けてください。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The model holds no fitted threshold for unclassified pixels; give a cosine similarity between -1 and 1 instead of 'auto', or train the model anew.</source>
   <translation>モデルには未分類ピクセルのしきい値がありません。'auto' の代わりに -1 から 1 のコサイン類似度を指定するか、モデルを学習し直してください。</translation>
  </message>
  <message>
   <location filename="../core/classification_run.py" />
   <source>The threshold of unclassified pixels must be 'auto' or a cosine similarity between -1 and 1, got {wanted}.</source>
   <translation>未分類ピクセルのしきい値は 'auto' か -1 から 1 のコサイン類似度でなければなりません。指定値は {wanted} です。</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>compared</source>
   <translation>比較しました</translation>
  </message>
  <message>
   <location filename="../core/comparison_run.py" />
   <source>{before} → {after}: {pixels}.</source>
   <translation>{before} → {after}: {pixels}。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene's spectra were not compared: no valid pixel was among those read.</source>
   <translation>シーンのスペクトルは比較されませんでした。読み込んだ中に有効なピクセルがありません。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of {scene} have another shape than those the model was trained on ({percent} % of their variance); are they in other units, such as radiance for reflectance? Convert the scene, or train a model on it.</source>
   <translation>{scene} のスペクトルは、モデルが学習したスペクトルと形が異なります（その分散の {percent} %）。反射率ではなく放射輝度など、別の単位ではありませんか。シーンを変換するか、シーンでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The spectra of the scene are unlike those the model was trained on ({percent} % of their variance); the map may be wrong. Check that both scenes are in the same units, and show the same kind of land.</source>
   <translation>シーンのスペクトルは、モデルが学習したスペクトルと似ていません（その分散の {percent} %）。地図が誤っている可能性があります。両方のシーンが同じ単位で、同じ種類の土地を示すことを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene has no bands at {ranges}; {count} of the model's {model_bands} bands are estimated from the others, as the spectra of its training scene suggest.</source>
   <translation>シーンには {ranges} のバンドがありません。モデルの {model_bands} バンドのうち {count} 個は、学習シーンのスペクトルをもとにほかのバンドから推定します。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The scene tells no wavelengths; its {bands} good bands are taken to be the model's at {first}–{last} nm. Check that the sensor is the same.</source>
   <translation>シーンに波長がありません。その {bands} 個の良好なバンドを、モデルの {first}–{last} nm のバンドとみなします。センサーが同じことを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>{bands} good bands of {all_bands}</source>
   <translation>{all_bands} バンド中 {bands} 個の良好なバンド</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands and knows no wavelengths, but the scene has {found}; use a scene with as many good bands, or train a model on this one.</source>
   <translation>モデルは {model_bands} バンドで波長がありませんが、シーンは {found} です。同じ数の良好なバンドを持つシーンを使うか、このシーンでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../core/compatibility.py" />
   <source>The model takes {model_bands} bands at {first}–{last} nm, but the scene has {found} and tells no wavelengths; set its wavelengths, or train a model on it.</source>
   <translation>モデルは {first}–{last} nm の {model_bands} バンドですが、シーンは {found} で波長がありません。波長を設定するか、シーンでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>Unknown device {wanted}; use auto, cpu or cuda.</source>
   <translation>不明なデバイス {wanted} です。auto、cpu、cuda のいずれかを使ってください。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA ({name})</source>
   <translation>CUDA（{name}）</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CUDA was asked for but cannot be used: {problem}. Use auto or cpu.</source>
   <translation>CUDA が指定されましたが使えません: {problem}。auto または cpu を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>CPU ({count} threads)</source>
   <translation>CPU（{count} スレッド）</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>{threads}; no GPU: {reason}</source>
   <translation>{threads}。GPU なし: {reason}</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>this build of torch has no CUDA</source>
   <translation>この torch は CUDA に対応していません</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>no CUDA device or driver was found, or the driver is too old for this torch</source>
   <translation>CUDA デバイスまたはドライバが見つからないか、ドライバがこの torch には古すぎます</translation>
  </message>
  <message>
   <location filename="../core/device.py" />
   <source>a test computation on the GPU gave a wrong result</source>
   <translation>GPU の試験計算の結果が誤っていました</translation>
  </message>
  <message>
   <location filename="../core/device_report.py" />
   <source>looking for devices</source>
   <translation>デバイスを探しています</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>{raster} has no class at any labelled pixel of {labels}; compare it with labels of the place that it shows.</source>
   <translation>{raster} は {labels} のどのラベル付きピクセルにもクラスがありません。示している場所のラベルと比較してください。</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>writing disagreement</source>
   <translation>不一致を書き込んでいます</translation>
  </message>
  <message>
   <location filename="../core/disagreement.py" />
   <source>reading the map at the labels</source>
   <translation>ラベルの位置で地図を読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>reading the labels</source>
   <translation>ラベルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>compared with the labels</source>
   <translation>ラベルと比較しました</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>Labelled pixels where the map has no data: {outside}.</source>
   <translation>地図にデータのないラベル付きピクセル: {outside}。</translation>
  </message>
  <message>
   <location filename="../core/disagreement_run.py" />
   <source>{name}: {pixels}.</source>
   <translation>{name}: {pixels}。</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{version} with Python {python}</source>
   <translation>{version}（Python {python}）</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>cannot be imported into {python} ({problem}); install it there.</source>
   <translation>を {python} にインポートできません（{problem}）。そこにインストールしてください。</translation>
  </message>
  <message>
   <location filename="../core/doctor.py" />
   <source>{name}, {dimensions} dimensions, sha256 {checksum}…</source>
   <translation>{name}、{dimensions} 次元、sha256 {checksum}…</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the basis has {known}; ask for 1 to that many.</source>
   <translation>{components} 成分が指定されましたが、基底には {known} 成分しかありません。1 からその数までを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have {found}; ask for 1 to {found}.</source>
   <translation>{components} 成分が指定されましたが、{scene} から抽出した {pixels} ピクセルの埋め込みには {found} 成分しかありません。1 から {found} までを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>the scene</source>
   <translation>シーン</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>{components} components were asked for, but the embeddings of the {pixels} pixels sampled from {scene} have 0; ask for the whole embedding, or take another scene's.</source>
   <translation>{components} 成分が指定されましたが、{scene} から抽出した {pixels} ピクセルの埋め込みの成分は 0 です。埋め込み全体を指定するか、別のシーンの埋め込みを使ってください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_basis.py" />
   <source>The basis of embedding components in {source} is damaged; make that raster again.</source>
   <translation>{source} の埋め込み成分の基底は破損しています。そのラスタを作り直してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The model was not trained on this scene; check what it tells apart.</source>
   <translation>モデルはこのシーンで学習していません。何を区別しているか確認してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{scene} has no valid pixel in the area to map: every pixel is nodata, masked or not a number.</source>
   <translation>マッピングする範囲の {scene} に有効なピクセルがありません。すべてのピクセルが nodata、マスク済み、または数値ではありません。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>mapped</source>
   <translation>マッピングしました</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>{path} holds no basis of embedding components; give a raster of components that SpectraPrompt has written.</source>
   <translation>{path} に埋め込み成分の基底がありません。SpectraPrompt が書き込んだ成分のラスタを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Unknown content {content} of embeddings; use {choices}.</source>
   <translation>埋め込みの内容 {content} は不明です。{choices} を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The whole embedding has neither components nor a basis; leave both out, or ask for components.</source>
   <translation>埋め込み全体には成分も基底もありません。両方を外すか、成分を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>At least 1 component must be asked for, got {count}.</source>
   <translation>少なくとも 1 成分が必要です。指定値は {count} です。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>The components in {path} were made with another model; their basis means nothing to this one: take the same model, or leave the basis out.</source>
   <translation>{path} の成分は別のモデルで作成されたため、その基底はこのモデルでは意味がありません。同じモデルを使うか、基底を外してください。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Each pixel's embedding has {dim} numbers of its own, a band each.</source>
   <translation>各ピクセルの埋め込みには {dim} 個の数があり、それぞれ 1 バンドになります。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>a scene</source>
   <translation>シーン</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis given, estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>基底は指定されたもので、{scene} の {pixels} ピクセルから推定されています。{components} 成分が埋め込みの分散の {percent} %（{shares} %）を占めます。</translation>
  </message>
  <message>
   <location filename="../core/embedding_run.py" />
   <source>Basis estimated from {pixels} pixels of {scene}: {components} components hold {percent} % of the variance of the embeddings ({shares} %).</source>
   <translation>基底は {scene} の {pixels} ピクセルから推定されました。{components} 成分が埋め込みの分散の {percent} %（{shares} %）を占めます。</translation>
  </message>
  <message>
   <location filename="../core/embeddings.py" />
   <source>sampling embeddings</source>
   <translation>埋め込みを抽出しています</translation>
  </message>
  <message>
   <location filename="../core/encoder_files.py" />
   <source>The prompt {text}… has {length} tokens; the text encoder reads only the first {limit}, so shorten it.</source>
   <translation>プロンプト {text}… は {length} トークンあります。テキストエンコーダが読むのは最初の {limit} トークンだけなので、短くしてください。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>There is no text encoder {spec}; give {choices}, a folder with a model, or a repository 'owner/name' of the model hub with its revision.</source>
   <translation>テキストエンコーダ {spec} がありません。{choices}、モデルのフォルダ、またはモデルハブのリポジトリ 'owner/name' とリビジョンを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {repository} of the model hub needs a revision: the full commit hash of 40 characters, so that the model stays the same.</source>
   <translation>モデルハブのテキストエンコーダ {repository} にはリビジョンが必要です。モデルが変わらないように、40 文字の完全なコミットハッシュを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name}</source>
   <translation>テキストエンコーダ {name}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The folder {folder} holds no usable text encoder: {lacking} cannot be read. It needs config.json, model.safetensors and the tokenizer's files.</source>
   <translation>フォルダ {folder} に使えるテキストエンコーダがありません。{lacking} を読み込めません。config.json、model.safetensors とトークナイザのファイルが必要です。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The weights of the text encoder {name} in {folder} are not the expected ones (SHA-256 {checksum}… instead of {expected}…); delete that folder and install the encoder again.</source>
   <translation>{folder} のテキストエンコーダ {name} の重みが想定と異なります（SHA-256 は {expected}… ではなく {checksum}…）。そのフォルダを削除して、エンコーダをインストールし直してください。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>The text encoder {name} is not installed; run '{command}' in the engine's environment, or put its files into {folder}.</source>
   <translation>テキストエンコーダ {name} がインストールされていません。エンジンの環境で '{command}' を実行するか、そのファイルを {folder} に置いてください。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It cannot be downloaded, because huggingface_hub is not installed.</source>
   <translation>{missing} huggingface_hub がインストールされていないため、ダウンロードできません。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded, because HF_HUB_OFFLINE is set.</source>
   <translation>{missing} HF_HUB_OFFLINE が設定されているため、ダウンロードしません。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} It is not downloaded for this.</source>
   <translation>{missing} この処理のためにはダウンロードしません。</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{missing} Downloading {repository} failed: {problem}</source>
   <translation>{missing} {repository} のダウンロードに失敗しました: {problem}</translation>
  </message>
  <message>
   <location filename="../core/encoders.py" />
   <source>{file} is not the ONNX file that was written (SHA-256 {checksum}…, not {expected}…); delete that folder and export the encoder again.</source>
   <translation>{file} は書き込まれた ONNX ファイルではありません（SHA-256 は {expected}… ではなく {checksum}…）。そのフォルダを削除して、エンコーダをエクスポートし直してください。</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>ready (Python {version}, {python})</source>
   <translation>準備完了（Python {version}、{python}）</translation>
  </message>
  <message>
   <location filename="../core/engine_process.py" />
   <source>The run was cancelled before it began.</source>
   <translation>実行は始まる前に中止されました。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>Unknown engine {wanted}; use {choices}.</source>
   <translation>不明なエンジン {wanted} です。{choices} を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>No engine can compute the map: torch is not installed. {problem}</source>
   <translation>地図を計算できるエンジンがありません。torch がインストールされていません。{problem}</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>The engine torch cannot be used ({problem}); install the package torch where SpectraPrompt's engine runs, or use the engine onnxruntime.</source>
   <translation>エンジン torch を使えません（{problem}）。SpectraPrompt のエンジンが動く環境に torch パッケージをインストールするか、エンジン onnxruntime を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>onnxruntime found no CUDA device, driver or library that it can use</source>
   <translation>onnxruntime が使える CUDA デバイス、ドライバー、ライブラリが見つかりませんでした</translation>
  </message>
  <message>
   <location filename="../core/engines.py" />
   <source>{device}; no GPU: {no_gpu}</source>
   <translation>{device}。GPU なし: {no_gpu}</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>no reason given</source>
   <translation>理由は示されていません</translation>
  </message>
  <message>
   <location filename="../core/envi.py" />
   <source>{data} cannot be written ({reason}).</source>
   <translation>{data} を書き込めません（{reason}）。</translation>
  </message>
  <message>
   <location filename="../core/errors.py" />
   <source>The run was cancelled; nothing was written.</source>
   <translation>実行はキャンセルされました。何も出力されていません。</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>reading the model</source>
   <translation>モデルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/export_run.py" />
   <source>exported</source>
   <translation>エクスポートしました</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent must be XMIN YMIN XMAX YMAX with each minimum below its maximum, got {extent}.</source>
   <translation>範囲は XMIN YMIN XMAX YMAX で、各最小値は最大値より小さくなければなりません。指定値は {extent} です。</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The grid of {source} is rotated; map it whole, without an extent.</source>
   <translation>{source} のグリッドは回転しています。範囲を指定せずに全体をマッピングしてください。</translation>
  </message>
  <message>
   <location filename="../core/extents.py" />
   <source>The extent {extent} holds no pixel of {source}; choose another one.</source>
   <translation>範囲 {extent} に {source} のピクセルがありません。別の範囲を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python.</source>
   <translation>エンジンの Python、{python} に {package} パッケージがありません。そこにインストールするか、別の Python を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The GPU has too little free memory for this; close other programs that use it, or choose the CPU.</source>
   <translation>GPU の空きメモリが足りません。GPU を使うほかのプログラムを閉じるか、CPU を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine ran out of memory; close other programs or lower the memory limit.</source>
   <translation>エンジンのメモリが不足しました。ほかのプログラムを閉じるか、メモリ上限を下げてください。</translation>
  </message>
  <message>
   <location filename="../core/failures.py" />
   <source>The engine met an unexpected problem ({kind}: {error}); please report it with the engine's log.</source>
   <translation>エンジンで予期しない問題が起きました（{kind}: {error}）。エンジンのログを添えて報告してください。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The text encoder in {folder} has no tokenizer; add the model's tokenizer.json.</source>
   <translation>{folder} のテキストエンコーダにトークナイザがありません。モデルの tokenizer.json を追加してください。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>New prompts need the text encoder in {folder}, which cannot be used: {problem} With the packages torch and transformers it may be.</source>
   <translation>新しいプロンプトには {folder} のテキストエンコーダが必要ですが、使えません: {problem} torch と transformers のパッケージがあれば使える可能性があります。</translation>
  </message>
  <message>
   <location filename="../core/folder_encoder.py" />
   <source>The file {file} does not describe a text encoder: it names none of {fields}.</source>
   <translation>ファイル {file} はテキストエンコーダを記述していません。{fields} のいずれもありません。</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the first has {columns} x {rows} pixels (columns x rows), the second {other_columns} x {other_rows}</source>
   <translation>一つ目は {columns} x {rows} ピクセル（列 x 行）、二つ目は {other_columns} x {other_rows} です</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their coordinate reference systems differ: {one} and {other}</source>
   <translation>座標参照系が異なります: {one} と {other}</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>unnamed</source>
   <translation>名前なし</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>their pixels differ in size: {width} x {height} and {other_width} x {other_height} map units</source>
   <translation>ピクセルの大きさが異なります: {width} x {height} と {other_width} x {other_height} 地図単位</translation>
  </message>
  <message>
   <location filename="../core/grid_match.py" />
   <source>the second lies {east} map units east and {north} north of the first</source>
   <translation>二つ目は一つ目より東に {east}、北に {north} 地図単位ずれています</translation>
  </message>
  <message>
   <location filename="../core/jobs.py" />
   <source>The {what} speaks protocol {protocol}, this engine speaks {known}; install the same version on both sides.</source>
   <translation>{what} のプロトコルは {protocol} ですが、このエンジンは {known} です。両側に同じバージョンをインストールしてください。</translation>
  </message>
  <message>
   <location filename="../core/label_counts.py" />
   <source>counting labels</source>
   <translation>ラベルを数えています</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds {value}, which is no class id; give a raster of whole numbers.</source>
   <translation>{source} にクラス ID でない値 {value} があります。整数のラスタを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {bands} bands; labels are one band of class ids (not an RGB picture).</source>
   <translation>{source} は {bands} バンドですが、ラベルはクラス ID の 1 バンドです（RGB 画像ではありません）。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} holds complex numbers; give a raster of whole numbers.</source>
   <translation>{source} に複素数があります。整数のラスタを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has {rows} x {columns} pixels, the scene {scene_rows} x {scene_columns} (rows x columns), and not both are georeferenced; give labels of the scene's size.</source>
   <translation>{source} は {rows} x {columns} ピクセル、シーンは {scene_rows} x {scene_columns}（行 x 列）で、両方が位置参照されているわけではありません。シーンと同じ大きさのラベルを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>The scene</source>
   <translation>シーン</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{lacking} has no coordinate reference system, but {other} has one; assign it (in QGIS: Processing toolbox, 'Assign projection').</source>
   <translation>{lacking} に座標参照系がありませんが、{other} にはあります。割り当ててください（QGIS のプロセシングツールボックスの「投影法の割り当て」）。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} is damaged: its pixels cannot be read; copy it again.</source>
   <translation>{source} は破損しています。ピクセルを読み込めません。もう一度コピーしてください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} cannot be brought onto the scene's grid: it is damaged, or its coordinate reference system is wrong; check both.</source>
   <translation>{source} をシーンのグリッドに合わせられません。ファイルが壊れているか、座標参照系が間違っています。両方を確認してください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} does not overlap the scene; check that both show the same place and that their coordinate reference systems are right.</source>
   <translation>{source} はシーンと重なりません。両方が同じ場所を示し、座標参照系が正しいことを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/label_raster.py" />
   <source>{source} has no labelled pixel in the scene (0 and nodata are unlabelled).</source>
   <translation>{source} にはシーン内のラベル付きピクセルがありません（0 と nodata はラベルなしです）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>none</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer {name}; its layers are: {listed}.</source>
   <translation>{source} にレイヤ {name} がありません。レイヤは {listed} です。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no layer with polygons or points (layers: {listed}).</source>
   <translation>{source} にポリゴンまたは点のレイヤがありません（レイヤ: {listed}）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has several layers; name the one to take: {listed}.</source>
   <translation>{source} には複数のレイヤがあります。使うものを指定してください: {listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or number field {name}; its fields are: {listed}.</source>
   <translation>{source} にテキストまたは数値のフィールド {name} がありません。フィールドは {listed} です。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>It is unclear which field of {source} holds the class; name one of: {listed}.</source>
   <translation>{source} のどのフィールドがクラスを示すのか不明です。次のいずれかを指定してください: {listed}。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no text or integer field to hold the class; add one.</source>
   <translation>{source} にクラスを示すテキストまたは整数のフィールドがありません。追加してください。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The field {field} of {source} holds {value}, which is no class id; choose a text or integer field.</source>
   <translation>{source} のフィールド {field} にクラス ID でない値 {value} があります。テキストまたは整数のフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point with a class in the field {field} (empty values and 0 are unlabelled).</source>
   <translation>{source} のフィールド {field} にクラスを持つポリゴンまたは点がありません（空の値と 0 はラベルなしです）。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} has no polygon or point.</source>
   <translation>{source} にポリゴンまたは点がありません。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>The coordinates of {source} ({own}) cannot be converted to the scene's ({other}); save the labels in the scene's coordinate reference system.</source>
   <translation>{source} の座標（{own}）をシーンの座標（{other}）に変換できません。ラベルをシーンの座標参照系で保存してください。</translation>
  </message>
  <message>
   <location filename="../core/label_vector.py" />
   <source>{source} holds a {geometry}; labels are polygons or points (lines can be buffered into polygons).</source>
   <translation>{source} に {geometry} があります。ラベルはポリゴンまたは点です（線はバッファでポリゴンにできます）。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>reading spectra</source>
   <translation>スペクトルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>{scene} has no valid pixel: every pixel is nodata, masked or not a number. Check its nodata value and its bad bands.</source>
   <translation>{scene} に有効なピクセルがありません。すべてのピクセルが nodata、マスク済み、または数値ではありません。nodata 値と不良バンドを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All spectra of {scene} have the same shape; there is nothing to tell apart.</source>
   <translation>{scene} のスペクトルはすべて同じ形です。区別できるものがありません。</translation>
  </message>
  <message>
   <location filename="../core/labelled_inputs.py" />
   <source>All {count} labelled pixels lie on nodata of {scene}; check that the labels belong to this scene.</source>
   <translation>ラベル付きの {count} ピクセルはすべて {scene} の nodata 上にあります。ラベルがこのシーンのものか確認してください。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>class {class_id}</source>
   <translation>クラス {class_id}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>Classes of {source} that match none of the classes asked for are left out: {classes}.</source>
   <translation>{source} のクラスのうち、指定されたクラスのどれにも一致しないものを除外します: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixel under features of different classes is left out.</source>
   <translation>{source} で、異なるクラスの地物の下にあるピクセル {count} 個を除外します。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, {count} pixels under features of different classes are left out.</source>
   <translation>{source} で、異なるクラスの地物の下にあるピクセル {count} 個を除外します。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes hold no pixel centre of the scene: {classes}.</source>
   <translation>{source} で、次のクラスにはシーンのピクセル中心が含まれません: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, these classes have one labelled pixel only: {classes}.</source>
   <translation>{source} で、次のクラスのラベル付きピクセルは 1 個だけです: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>There is no label file {name}; check the path.</source>
   <translation>ラベルファイル {name} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{name} cannot be read as labels; give a raster (GeoTIFF, ENVI, …) or a vector file (GeoPackage, shapefile, GeoJSON, …).</source>
   <translation>{name} をラベルとして読み込めません。ラスタ（GeoTIFF、ENVI など）またはベクタファイル（GeoPackage、シェープファイル、GeoJSON など）を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>{layer}, field {field}</source>
   <translation>{layer}、フィールド {field}</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>In {source}, features of different classes lie on every labelled pixel ({pixels}); give each place one class.</source>
   <translation>{source} では、すべてのラベル付きピクセル（{pixels}）に異なるクラスの地物が重なっています。各場所に一つのクラスを与えてください。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>No polygon of {source} holds the centre of a pixel of the scene; draw larger ones.</source>
   <translation>{source} のどのポリゴンもシーンのピクセルの中心を含みません。もっと大きく描いてください。</translation>
  </message>
  <message>
   <location filename="../core/labels.py" />
   <source>None of the classes of {source} ({asked}) is in the prompt set {prompts} ({offered}); choose another field or prompt set, or rename classes in one of them.</source>
   <translation>{source} のクラス（{asked}）は、いずれもプロンプトセット {prompts}（{offered}）にありません。別のフィールドかプロンプトセットを選ぶか、どちらかのクラス名を変更してください。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Unknown backbone {name}; use {known}.</source>
   <translation>不明なバックボーン {name} です。{known} を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The shares of labels must lie above 0 and at most at 1.</source>
   <translation>ラベルの割合は 0 より大きく 1 以下でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>Computing on {device}.</source>
   <translation>{device} で計算します。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>The labels of {labels} lie too close together or are too few to hold blocks out; label more areas, farther apart.</source>
   <translation>{labels} のラベルは近すぎるか少なすぎて、ブロックを取り置けません。より多くの場所に、離してラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>With {percent} % of the labels ({pixels} pixels): {accuracy} % on {tested} pixels of held-out blocks.</source>
   <translation>ラベルの {percent} %（{pixels} ピクセル）で: 取り置いたブロックの {tested} ピクセルで {accuracy} %。</translation>
  </message>
  <message>
   <location filename="../core/learning_curve_run.py" />
   <source>done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>not calibrated for these prompts</source>
   <translation>これらのプロンプトでは校正されていません</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Known by text alone, the model was never trained on them: {classes}. Check these classes on the map.</source>
   <translation>テキストだけで知られ、モデルが学習していないクラス: {classes}。地図でこれらのクラスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The prompts differ from those trained with: {classes}.</source>
   <translation>プロンプトが学習時と異なるクラス: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Trained classes left out of the map: {classes}.</source>
   <translation>地図に含めない学習済みクラス: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Confidences are not calibrated for these prompts.</source>
   <translation>信頼度はこれらのプロンプトでは校正されていません。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>There is no query; give at least one text to look for.</source>
   <translation>クエリがありません。探すテキストを少なくとも一つ指定してください。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} is empty; give a text to look for.</source>
   <translation>クエリ {number} は空です。探すテキストを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>Query {number} ({text}) repeats query {earlier}; give each text once.</source>
   <translation>クエリ {number}（{text}）はクエリ {earlier} と同じです。各テキストは一度だけ指定してください。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>query {number}</source>
   <translation>クエリ {number}</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>These texts need the text encoder of the model, {wanted}, which is none of those known by name ({choices}); give the folder it lies in as the encoder.</source>
   <translation>これらのテキストにはモデルのテキストエンコーダ {wanted} が必要ですが、名前で知られるもの（{choices}）ではありません。それがあるフォルダをエンコーダとして指定してください。</translation>
  </message>
  <message>
   <location filename="../core/map_classes.py" />
   <source>The model was made with the text encoder {wanted} (SHA-256 {checksum}…), not with {other} ({own_checksum}…): texts lie elsewhere in its space; give that encoder, or train the model anew with this one.</source>
   <translation>モデルはテキストエンコーダ {wanted}（SHA-256 {checksum}…）で作成されており、{other}（{own_checksum}…）ではありません。テキストの空間での位置が異なります。そのエンコーダを指定するか、このエンコーダでモデルを学習し直してください。</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>{first} and {second} cannot be compared pixel by pixel: {difference}; map the same extent of the same scene, or bring one onto the grid of the other.</source>
   <translation>{first} と {second} はピクセルごとに比較できません: {difference}。同じシーンの同じ範囲をマッピングするか、一方を他方のグリッドに合わせてください。</translation>
  </message>
  <message>
   <location filename="../core/map_comparison.py" />
   <source>No pixel has a class in both {first} and {second}; compare maps of one place.</source>
   <translation>{first} と {second} の両方でクラスを持つピクセルがありません。同じ場所の地図を比較してください。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}</source>
   <translation>プロンプトセット {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>the prompt set {prompts}, which the map keeps</source>
   <translation>地図が保持するプロンプトセット {prompts}</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>its attribute table</source>
   <translation>その属性テーブル</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>None of the classes of {raster} has a parent in {source}; give a prompt set whose classes have parents and the names of the map's.</source>
   <translation>{raster} のクラスには、{source} に親を持つものがありません。クラスに親があり、地図と同じ名前を持つプロンプトセットを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>counting the classes</source>
   <translation>クラスを数えています</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Parents are from {source}.</source>
   <translation>親は {source} のものです。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>Without parent, and kept as they are: {classes}.</source>
   <translation>親がなく、そのまま残るクラス: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/map_recoding.py" />
   <source>writing parent classes</source>
   <translation>親クラスを書き込んでいます</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>The polygons of {inside} lie outside the extent to map; choose another extent, or leave it out.</source>
   <translation>{inside} のポリゴンはマッピングする範囲の外にあります。別の範囲を選ぶか、範囲を外してください。</translation>
  </message>
  <message>
   <location filename="../core/mapped_area.py" />
   <source>No polygon of {inside} holds the centre of a pixel to map; draw larger ones.</source>
   <translation>{inside} のどのポリゴンもマッピングするピクセルの中心を含みません。もっと大きく描いてください。</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>Unknown backbone {name}; this version knows {known}.</source>
   <translation>不明なバックボーン {name} です。このバージョンで使えるのは {known} です。</translation>
  </message>
  <message>
   <location filename="../core/model/patch_model.py" />
   <source>The backbone {name} cannot be made from its settings: {problem}.</source>
   <translation>バックボーン {name} をその設定から作成できません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>not trained on this scene</source>
   <translation>このシーンで学習していません</translation>
  </message>
  <message>
   <location filename="../core/model_choice.py" />
   <source>The model was not trained on this scene: take the map as a first guess and check it. Its confidence is below {limit} in {share} % of the pixels. Label some areas and train on them for a map to rely on.</source>
   <translation>モデルはこのシーンで学習していません。地図は最初の推測とみなして確認してください。ピクセルの {share} % で信頼度が {limit} 未満です。信頼できる地図には、いくつかの場所にラベルを付けて学習してください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>There is too little free memory for a single row of the scene; close other programs.</source>
   <translation>シーンの 1 行分のメモリも足りません。ほかのプログラムを閉じてください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>onnxruntime cannot use the model's ONNX graph ({problem}); use the engine torch, or train the model again.</source>
   <translation>onnxruntime はモデルの ONNX グラフを使えません（{problem}）。エンジン torch を使うか、モデルを学習し直してください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for, but onnxruntime cannot start it; use the device auto or cpu.</source>
   <translation>CUDA が指定されましたが、onnxruntime は CUDA を開始できません。デバイス auto または cpu を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA (onnxruntime)</source>
   <translation>CUDA（onnxruntime）</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>CUDA was asked for but cannot be used: this build of onnxruntime has no CUDA. Use auto or cpu.</source>
   <translation>CUDA が指定されましたが使えません。この onnxruntime は CUDA に対応していません。auto または cpu を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_engine.py" />
   <source>The engine onnxruntime cannot be used ({problem}); install the package onnxruntime where SpectraPrompt's engine runs, or use the engine torch.</source>
   <translation>エンジン onnxruntime を使えません（{problem}）。SpectraPrompt のエンジンが動く環境に onnxruntime パッケージをインストールするか、エンジン torch を使ってください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>spectra is a window with a halo of {radius} pixels on every side; valid is false at nodata and outside the scene. band_matrix and prompt_matrix may be left out: they are then the model's own bands and classes. The similarities are cosines, in this order of classes: {classes}.</source>
   <translation>spectra は各辺に {radius} ピクセルの縁を持つウィンドウで、valid は nodata とシーンの外で false です。band_matrix と prompt_matrix は省略でき、その場合はモデル自身のバンドとクラスになります。類似度はコサインで、クラスの順序は次のとおりです: {classes}。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>{path} exists already; name a folder that does not, or an empty one.</source>
   <translation>{path} はすでに存在します。存在しないフォルダか空のフォルダを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_export.py" />
   <source>The folder {path} cannot be written: {problem}.</source>
   <translation>フォルダ {path} に書き込めません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/bert.py" />
   <source>There is no ONNX graph of a text encoder with {key} {value}; it needs the packages torch and transformers.</source>
   <translation>{key} が {value} のテキストエンコーダの ONNX グラフはありません。torch と transformers のパッケージが必要です。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>Writing ONNX needs the package onnx ({problem}); install it where SpectraPrompt's engine runs.</source>
   <translation>ONNX の書き込みには onnx パッケージが必要です（{problem}）。SpectraPrompt のエンジンが動く環境にインストールしてください。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph needs the weight {name}, which is missing.</source>
   <translation>ONNX グラフに必要な重み {name} がありません。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The ONNX graph has no place for the weight {name}.</source>
   <translation>ONNX グラフに重み {name} の場所がありません。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/builder.py" />
   <source>The weights take {size} MiB; one ONNX file holds 2048 MiB at most.</source>
   <translation>重みは {size} MiB ですが、一つの ONNX ファイルに入るのは 2048 MiB までです。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/multiscale.py" />
   <source>There is no ONNX graph with the activation {name}.</source>
   <translation>活性化関数 {name} の ONNX グラフはありません。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>There is no ONNX graph of the backbone {name}.</source>
   <translation>バックボーン {name} の ONNX グラフはありません。</translation>
  </message>
  <message>
   <location filename="../core/onnx_graph/patch_model.py" />
   <source>The ONNX graph of the backbone {name} does not know its setting {setting}.</source>
   <translation>バックボーン {name} の ONNX グラフは設定 {setting} に対応していません。</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>it gives no vector of {size} numbers for {text}</source>
   <translation>{text} に対して {size} 個の数のベクトルが得られません</translation>
  </message>
  <message>
   <location filename="../core/onnx_text_encoder.py" />
   <source>The text encoder in {folder} cannot be used with onnxruntime: {problem}.</source>
   <translation>{folder} のテキストエンコーダは onnxruntime で使えません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>No output file was given; name one.</source>
   <translation>出力ファイルが指定されていません。指定してください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} must end in {suffixes}; rename it.</source>
   <translation>出力 {path} の末尾は {suffixes} でなければなりません。名前を変更してください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The name of the output {path} is longer than {limit} bytes; shorten it.</source>
   <translation>出力 {path} の名前が {limit} バイトを超えています。短くしてください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is a folder; name a file in it.</source>
   <translation>出力 {path} はフォルダです。その中のファイルを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {path} is not a regular file; name another.</source>
   <translation>出力 {path} は通常のファイルではありません。別のものを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The output {written} is also an input or another output of this run; choose another name.</source>
   <translation>出力 {written} は、この実行の入力または別の出力でもあります。別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be replaced: another program may have it open. Close it there (in QGIS, remove the layer), or choose another name.</source>
   <translation>{path} を置き換えられません。別のプログラムが開いている可能性があります。そこで閉じるか（QGIS ではレイヤを削除）、別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>There is no space left to write {path}; free some, or choose another disk.</source>
   <translation>{path} を書き込む空き容量がありません。空きを作るか、別のディスクを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} cannot be written: {problem}.</source>
   <translation>{path} に書き込めません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{folder} is a file, not a folder; choose another.</source>
   <translation>{folder} はフォルダではなくファイルです。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} does not exist; create it or choose another.</source>
   <translation>フォルダ {folder} がありません。作成するか、別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>{path} is write-protected; unprotect it or choose another name.</source>
   <translation>{path} は書き込み禁止です。解除するか、別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/output_files.py" />
   <source>The folder {folder} cannot be written to ({problem}); choose another.</source>
   <translation>フォルダ {folder} に書き込めません（{problem}）。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/pixel_reader.py" />
   <source>Rows {first} to {last} of {name} cannot be read ({problem}); the file seems damaged or incomplete, so copy it again.</source>
   <translation>{name} の {first} 行から {last} 行を読み込めません（{problem}）。ファイルが破損しているか不完全なようです。もう一度コピーしてください。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>reading the pixel</source>
   <translation>ピクセルを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>comparing the pixel with the classes</source>
   <translation>ピクセルをクラスと比較しています</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>A pixel is asked for by two numbers, either x and y in map units or row and column; got {at} and {pixel}.</source>
   <translation>ピクセルは二つの数、地図単位の x と y、または行と列で指定します。指定値は {at} と {pixel} です。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The point {x}, {y} lies outside {scene}; give a point within it, in the units of its coordinate reference system.</source>
   <translation>点 {x}, {y} は {scene} の外にあります。座標参照系の単位で、シーン内の点を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>There is no pixel in row {row}, column {column} of {scene}; rows are 0 to {last_row}, columns 0 to {last_column}.</source>
   <translation>{scene} の {row} 行 {column} 列にピクセルはありません。行は 0 から {last_row}、列は 0 から {last_column} です。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>The model was not trained on this scene: take its answer as a first guess.</source>
   <translation>モデルはこのシーンで学習していません。答えは最初の推測とみなしてください。</translation>
  </message>
  <message>
   <location filename="../core/pixel_run.py" />
   <source>Similarities of single prompts are not known: {problem}</source>
   <translation>個々のプロンプトの類似度は不明です: {problem}</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>The class raster {path} cannot be written: {problem}.</source>
   <translation>クラスラスタ {path} に書き込めません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} ({name}) lies outside 1 to {max_class_id}</source>
   <translation>クラス ID {class_id}（{name}）は 1 から {max_class_id} の範囲外です</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class id {class_id} is given twice</source>
   <translation>クラス ID {class_id} が二度指定されています</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>class {class_id} has no name</source>
   <translation>クラス {class_id} に名前がありません</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>the colour {colour} of class {name} is not '#rrggbb'</source>
   <translation>クラス {name} の色 {colour} は '#rrggbb' ではありません</translation>
  </message>
  <message>
   <location filename="../core/products.py" />
   <source>there is no class</source>
   <translation>クラスがありません</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>A class to compare has no prompt; leave it out.</source>
   <translation>比較するクラスにプロンプトがありません。外してください。</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>class {number} ({prompt})</source>
   <translation>クラス {number}（{prompt}）</translation>
  </message>
  <message>
   <location filename="../core/prompt_comparison.py" />
   <source>loading the text encoder</source>
   <translation>テキストエンコーダを読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>two columns are named {field}; keep one of them.</source>
   <translation>{field} という列が二つあります。一つだけ残してください。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>no row names the columns; begin with id, name, colour, parent, prompt 1, prompt 2, … separated by commas, semicolons or tabs.</source>
   <translation>列名の行がありません。id, name, colour, parent, prompt 1, prompt 2, … をカンマ、セミコロン、またはタブで区切って始めてください。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the CSV cannot be read: {error}.</source>
   <translation>CSV を読み込めません: {error}。</translation>
  </message>
  <message>
   <location filename="../core/prompt_csv.py" />
   <source>the row of class {name} has {cell} in a column without a name; name the column 'prompt', or put quotes around texts that hold the separator.</source>
   <translation>クラス {name} の行の、名前のない列に {cell} があります。列を 'prompt' と名付けるか、区切り文字を含むテキストを引用符で囲んでください。</translation>
  </message>
  <message>
   <location filename="../core/prompt_draft.py" />
   <source>in row {row} ({name}), the field 'id' is no whole number; enter one.</source>
   <translation>{row} 行目（{name}）の項目 'id' は整数ではありません。整数を入力してください。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name})</source>
   <translation>クラス {class_id}（{name}）</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a whole number</source>
   <translation>は整数ではありません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>lies outside 1 to {max_class_id}; 0 means unclassified</source>
   <translation>は 1 から {max_class_id} の範囲外です。0 は未分類を意味します</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the class a name</source>
   <translation>は空です。クラスに名前を付けてください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>reads as the id of another class; use words</source>
   <translation>は別のクラスの ID と読めます。言葉を使ってください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {colour}; write it as '#rrggbb'</source>
   <translation>は {colour} です。'#rrggbb' の形で書いてください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not a list of texts</source>
   <translation>はテキストのリストではありません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; describe the class at least once</source>
   <translation>は空です。少なくとも一度クラスを記述してください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>has an empty text (number {position}); remove it</source>
   <translation>に空のテキストがあります（{position} 番目）。削除してください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty or the class itself; leave it out</source>
   <translation>は空か、クラス自身です。省いてください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; give the set a name</source>
   <translation>は空です。セットに名前を付けてください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is {language}; write a tag such as 'en'</source>
   <translation>は {language} です。'en' のようなタグを書いてください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is empty; add at least one class</source>
   <translation>は空です。少なくとも一つクラスを追加してください</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {name} has no class with id {class_id}.</source>
   <translation>プロンプトセット {name} に ID {class_id} のクラスがありません。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{path}: {problem}</source>
   <translation>{path}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is neither a .json nor a .csv file.</source>
   <translation>プロンプトセット {path} は .json でも .csv でもありません。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {name}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>プロンプトセット {name} がありません。.json または .csv ファイルか、同梱のセットのいずれかを指定してください: {shipped}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source}: {problem}</source>
   <translation>{source}: {problem}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>in {where}, the field '{field}' {problem}.</source>
   <translation>{where} の項目 '{field}' {problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds {value} where a text is expected</source>
   <translation>はテキストであるべきところに {value} があります</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>holds control characters: {text}</source>
   <translation>に制御文字があります: {text}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of {name}</source>
   <translation>は {name} のものでもあります</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is also that of class {class_id} ({name})</source>
   <translation>はクラス {class_id}（{name}）のものでもあります</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>repeats {text} of class {class_id} ({name}); classes are told apart by their prompts alone</source>
   <translation>はクラス {class_id}（{name}）の {text} の繰り返しです。クラスはプロンプトだけで区別されます</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>leads round in a circle; classes cannot be each other's parent</source>
   <translation>が循環しています。クラスは互いの親になれません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{source} is not a JSON file: {problem}.</source>
   <translation>{source} は JSON ファイルではありません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set</source>
   <translation>プロンプトセット</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be a JSON object with a list 'classes'.</source>
   <translation>{where}はリスト 'classes' を持つ JSON オブジェクトでなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be {known}</source>
   <translation>は {known} でなければなりません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the prompt set has schema version {version}, this version of SpectraPrompt reads up to {known}; update SpectraPrompt.</source>
   <translation>プロンプトセットのスキーマバージョンは {version} ですが、この SpectraPrompt が読めるのは {known} までです。SpectraPrompt を更新してください。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list</source>
   <translation>はリストでなければなりません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>entry {number} of 'classes'</source>
   <translation>'classes' の項目 {number}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>{where} must be an object with id, name and prompts.</source>
   <translation>{where}は id、name、prompts を持つオブジェクトでなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>class {class_id} ({name}), {where}</source>
   <translation>クラス {class_id}（{name}）、{where}</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>must be a list of texts</source>
   <translation>はテキストのリストでなければなりません</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>is not known; there are {known}</source>
   <translation>は不明です。使えるのは {known} です</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>the field {repeated} stands twice in one object</source>
   <translation>一つのオブジェクトに項目 {repeated} が二度あります</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>There is no prompt set {path}; give a .json or .csv file, or one of the shipped sets: {shipped}.</source>
   <translation>プロンプトセット {path} がありません。.json または .csv ファイルか、同梱のセットのいずれかを指定してください: {shipped}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} cannot be read: {problem}.</source>
   <translation>プロンプトセット {path} を読み込めません: {problem}。</translation>
  </message>
  <message>
   <location filename="../core/prompts.py" />
   <source>The prompt set {path} is not UTF-8 text; save it again as UTF-8 (in a spreadsheet: 'CSV UTF-8').</source>
   <translation>プロンプトセット {path} は UTF-8 テキストではありません。UTF-8 で保存し直してください（表計算ソフトでは「CSV UTF-8」）。</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>spreading labels along edges</source>
   <translation>エッジに沿ってラベルを広げています</translation>
  </message>
  <message>
   <location filename="../core/random_walker.py" />
   <source>Spreading classes along edges did not settle in {steps} steps; it goes on with what there is.</source>
   <translation>境界に沿ったクラスの拡散が {steps} ステップでは収束しませんでした。得られた結果で続行します。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has no pixels; choose another file.</source>
   <translation>{name} にピクセルがありません。別のファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} has one band; a hyperspectral scene has many, so choose the raster that holds all bands.</source>
   <translation>{name} は 1 バンドです。ハイパースペクトルシーンには多数のバンドがあるので、すべてのバンドを持つラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds complex numbers ({gdal_name}); convert it to real numbers such as reflectance first.</source>
   <translation>{name} に複素数（{gdal_name}）があります。まず反射率などの実数に変換してください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds pixels of type {gdal_name}, which is not supported; convert it to Float32 first.</source>
   <translation>{name} のピクセルの型 {gdal_name} には対応していません。まず Float32 に変換してください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>There is no file {file}; check the path.</source>
   <translation>ファイル {file} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a folder; choose a raster file in it.</source>
   <translation>{file} はフォルダです。その中のラスタファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} may not be read by you; change its permissions.</source>
   <translation>{file} を読む権限がありません。権限を変更してください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is an empty file; copy or export it again.</source>
   <translation>{file} は空のファイルです。もう一度コピーまたはエクスポートしてください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is a header; choose the data file that lies beside it.</source>
   <translation>{file} はヘッダです。その隣にあるデータファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} holds vectors or a table, not pixels; choose a raster.</source>
   <translation>{file} はピクセルではなくベクタまたは表です。ラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{file} is not a raster that GDAL can read; choose another file (an ENVI file needs its .hdr header beside it).</source>
   <translation>{file} は GDAL が読めるラスタではありません。別のファイルを選んでください（ENVI ファイルは隣に .hdr ヘッダが必要です）。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} cannot be opened ({problem}); the file may be damaged.</source>
   <translation>{name} を開けません（{problem}）。ファイルが破損している可能性があります。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds no raster bands; choose another file.</source>
   <translation>{name} にラスタのバンドがありません。別のファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} holds several rasters; choose one of them: {listed}.</source>
   <translation>{name} には複数のラスタがあります。いずれかを選んでください: {listed}。</translation>
  </message>
  <message>
   <location filename="../core/raster_file.py" />
   <source>{name} is incomplete: its header promises {needed} bytes and it has {size}; copy or download it again.</source>
   <translation>{name} は不完全です。ヘッダは {needed} バイトを示していますが、{size} バイトしかありません。もう一度コピーまたはダウンロードしてください。</translation>
  </message>
  <message>
   <location filename="../core/recoding_run.py" />
   <source>recoded</source>
   <translation>再コード化しました</translation>
  </message>
  <message>
   <location filename="../core/report.py" />
   <source>{beside} is no file of an accuracy report, but writing {path} would replace it; give the report another name.</source>
   <translation>{beside} は精度レポートのファイルではありませんが、{path} を書き込むと置き換えられます。レポートに別の名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>{path} has edits that are not yet in the file: it is open in a program, or was when that ended early. Save them and close it there (in QGIS, remove the layer; open and close the file once after a crash), or choose another name.</source>
   <translation>{path} には、まだファイルに書き込まれていない編集があります。プログラムで開かれているか、開かれたままプログラムが異常終了しました。そこで保存して閉じる(QGIS ではレイヤを削除する。異常終了の後はファイルを一度開いて閉じる)か、別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/sample_file.py" />
   <source>no file was made</source>
   <translation>ファイルが作成されませんでした</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The standard error wanted is {target_error}, but must lie between 0 and 1, such as 0.02.</source>
   <translation>希望する標準誤差は {target_error} ですが、0.02 のように 0 と 1 の間でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The accuracy expected is {accuracy}, but must lie between 0 and 1, such as 0.8.</source>
   <translation>予想精度は {accuracy} ですが、0.8 のように 0 と 1 の間でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The allocation {allocation} is unknown; choose {choices}.</source>
   <translation>配分 {allocation} は不明です。{choices} から選んでください。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>The least number of points in a class is {minimum}, but must be {least} or more.</source>
   <translation>クラスごとの最小点数は {minimum} ですが、{least} 以上でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/sample_size.py" />
   <source>{size} points are too few: {classes} classes with at least {least} points each need {needed}; draw more, or merge or leave out rare classes.</source>
   <translation>{size} 点では足りません。少なくとも {least} 点ずつの {classes} クラスには {needed} 点が必要です。点を増やすか、まれなクラスを統合または除外してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the map’s classes</source>
   <translation>地図のクラス</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} points of {name} lie on the labels to leave out, so that the sample is none of the rest of the map; assess without leaving out, or draw a sample away from those labels.</source>
   <translation>{name} の {count} 点が除外するラベルの上にあるため、標本は地図の残りの部分の標本になりません。除外せずに評価するか、それらのラベルから離れた標本を抽出してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>the fields of {name}</source>
   <translation>{name} のフィールド</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The fields of {file} says that the stratum {name} has {pixels} pixels, but the sample has {sampled} of them; draw the sample anew.</source>
   <translation>{file} のフィールドでは層 {name} は {pixels} ピクセルですが、標本にはその {sampled} 個があります。標本を抽出し直してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{missing} of the {total} points of the sample have no reference on this map and are left out. If that is because their class was hard to tell, the map looks better than it is: interpret them as well as you can.</source>
   <translation>標本の {total} 点のうち {missing} 点は、この地図に参照がないため除外します。クラスの判別が難しかったためであれば、地図は実際より良く見えます。できるだけ判読してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No reference pixel of {reference} lies in a stratum of {source}; check that both show the same place.</source>
   <translation>{reference} の参照ピクセルは {source} のどの層にもありません。両方が同じ場所を示すことを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixel lies in no stratum and is left out.</source>
   <translation>参照ピクセル {count} 個はどの層にもないため除外します。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{count} reference pixels lie in no stratum and are left out.</source>
   <translation>参照ピクセル {count} 個はどの層にもないため除外します。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>stratum {stratum}</source>
   <translation>層 {stratum}</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{name} ({pixels} pixels)</source>
   <translation>{name}（{pixels} ピクセル）</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>These strata of {source} have no reference pixel: {listed}; nothing can be said of the whole map without one in each. Add reference pixels drawn at random there, or assess without declaring a stratified sample.</source>
   <translation>{source} の次の層には参照ピクセルがありません: {listed}。すべての層に一つもなければ、地図全体については何も言えません。そこで無作為に抽出した参照ピクセルを追加するか、層化標本と宣言せずに評価してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>The point {number} of {name} says {stratum} as its stratum and {pixels} as the pixels of it, which must be whole numbers above 0; draw the sample anew, or take the map or a raster as strata.</source>
   <translation>{name} の点 {number} は、層を {stratum}、そのピクセル数を {pixels} としていますが、どちらも 0 より大きい整数でなければなりません。標本を抽出し直すか、地図またはラスタを層として使ってください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>Points of {name} give the stratum {stratum} both {first} and {second} pixels, as if samples of several maps were put together; assess each with its own map.</source>
   <translation>{name} の点は層 {stratum} のピクセル数を {first} とも {second} ともしており、複数の地図の標本が混ざっているようです。それぞれを対応する地図で評価してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>No point of {name} says its stratum; take the map or a raster as strata.</source>
   <translation>{name} のどの点にも層が示されていません。地図またはラスタを層として使ってください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>There is no strata raster {path}; check the path.</source>
   <translation>層のラスタ {path} がありません。パスを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/sample_strata.py" />
   <source>{path} cannot be read as a raster of strata.</source>
   <translation>{path} を層のラスタとして読み込めません。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points cannot be drawn; ask for 1 or more.</source>
   <translation>{size} 点は抽出できません。1 以上を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least distance from labels is {distance}, but must be 0 or more.</source>
   <translation>ラベルからの最小距離は {distance} ですが、0 以上でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The seed is {seed}, but must be 0 or more.</source>
   <translation>シードは {seed} ですが、0 以上でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>A least distance from labels was given, but no labels; give both.</source>
   <translation>ラベルからの最小距離が指定されましたが、ラベルがありません。両方を指定してください。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{size} points give the overall accuracy a standard error of about {error} percentage points, if the classes are about {accuracy} % right.</source>
   <translation>クラスの正答率が約 {accuracy} % であれば、{size} 点で全体精度の標準誤差は約 {error} パーセントポイントになります。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>The least number of points in a class makes that {size}.</source>
   <translation>クラスごとの最小点数により {size} 点になります。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>writing the points</source>
   <translation>点を書き込んでいます</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>drawn</source>
   <translation>抽出しました</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>{name}: {points} points of {pixels} pixels ({percent} % of the map).</source>
   <translation>{name}: {pixels} ピクセルから {points} 点（地図の {percent} %）。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>There are only {found} pixels to draw from, all of which were drawn, in place of {size}.</source>
   <translation>抽出できるピクセルは {found} 個しかないため、{size} 個の代わりにすべてを抽出しました。</translation>
  </message>
  <message>
   <location filename="../core/sampling_run.py" />
   <source>One point only could be drawn of {classes}, which has no more pixels.</source>
   <translation>{classes} はピクセルがそれ以上ないため、1 点しか抽出できませんでした。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>All {bands} bands of {name} are marked as bad; correct its bad-band list (bbl), or say which bands to use.</source>
   <translation>{name} の {bands} バンドはすべて不良とされています。不良バンドリスト（bbl）を直すか、使うバンドを指定してください。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{path} has changed while it was in use; run again.</source>
   <translation>{path} は使用中に変更されました。もう一度実行してください。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} wavelengths were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>{name} の {bands} バンドに対して {count} 個の波長が指定されました。バンドごとに一つ指定してください。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>The wavelengths given for {name} must be positive numbers in nm.</source>
   <translation>{name} に指定する波長は nm 単位の正の数でなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/scene.py" />
   <source>{count} good-band flags were given for the {bands} bands of {name}; give one for each band.</source>
   <translation>{name} の {bands} バンドに対して {count} 個の良好バンドの指定があります。バンドごとに一つ指定してください。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The model's statistics of its training scene do not fit its {bands} bands; train it again.</source>
   <translation>モデルの学習シーンの統計がその {bands} バンドに合いません。学習し直してください。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times larger than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>シーンの値は学習シーンの値の約 {factor} 倍です。スペクトルの形だけを見るため、違いは生じません。</translation>
  </message>
  <message>
   <location filename="../core/scene_statistics.py" />
   <source>The scene's values are about {factor} times smaller than those of the training scene; this makes no difference, since only the shape of a spectrum counts.</source>
   <translation>シーンの値は学習シーンの値の約 {factor} 分の 1 です。スペクトルの形だけを見るため、違いは生じません。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Spectral library</source>
   <translation>スペクトルライブラリ</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>For reflectance of any sensor and any prompt set, without labels. It has learnt from library spectra and their names, not from a scene: for a first look at built-up land, vegetation and soil, with the shortwave infrared if possible. Finer classes come out wrong more often than right, and radiance is of no use to it.</source>
   <translation>任意のセンサの反射率と任意のプロンプトセットに、ラベルなしで使えます。シーンではなく、ライブラリのスペクトルとその名前から学習しています。市街地・植生・土壌をまず見るためのもので、できれば短波長赤外を含めてください。より細かいクラスは正しいことより誤ることのほうが多く、放射輝度には使えません。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>Indian Pines (AVIRIS)</source>
   <translation>Indian Pines (AVIRIS)</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>The 16 classes of the Indian Pines scene of 12 June 1992, learnt from all of its labels. For that scene: on others it shows how a trained model is used, and no more.</source>
   <translation>1992年6月12日の Indian Pines シーンの 16 クラスを、そのすべてのラベルから学習したものです。そのシーンのためのモデルで、他のシーンでは学習済みモデルの使い方を示すだけです。</translation>
  </message>
  <message>
   <location filename="../core/shipped_models.py" />
   <source>There is no shipped model {name}; use {choices}, or the path of a .spm file.</source>
   <translation>同梱モデル {name} はありません。{choices} または .spm ファイルのパスを使ってください。</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>The model was not trained on this scene; check what it finds.</source>
   <translation>モデルはこのシーンで学習していません。見つけたものを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>embedding queries</source>
   <translation>クエリを埋め込みに変換しています</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>computing similarity</source>
   <translation>類似度を計算しています</translation>
  </message>
  <message>
   <location filename="../core/similarity_run.py" />
   <source>“{query}”: similarity {lowest} to {highest}, mean {mean}.</source>
   <translation>“{query}”: 類似度 {lowest} から {highest}、平均 {mean}。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The scene has no good band; check its bad-band list.</source>
   <translation>シーンに良好なバンドがありません。不良バンドリストを確認してください。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs bands at {missing}, but the good bands of the scene, at {covered}, do not cover them; use a scene that does, or train a model on this one.</source>
   <translation>モデルには {missing} のバンドが必要ですが、シーンの {covered} の良好なバンドでは足りません。足りるシーンを使うか、このシーンでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model needs band {band}, which is a bad band of the scene; use the same bad bands as in training, or give both scenes wavelengths.</source>
   <translation>モデルに必要なバンド {band} は、シーンの不良バンドです。学習時と同じ不良バンドを使うか、両方のシーンに波長を与えてください。</translation>
  </message>
  <message>
   <location filename="../core/spectra.py" />
   <source>The model expects {model_bands} bands, the scene has {scene_bands} good bands, and they cannot be matched without wavelengths on both sides; give the scene its wavelengths, or use a model trained on such a scene.</source>
   <translation>モデルは {model_bands} バンドを必要としますが、シーンの良好なバンドは {scene_bands} で、両方に波長がないと対応付けられません。シーンに波長を与えるか、そのようなシーンで学習したモデルを使ってください。</translation>
  </message>
  <message>
   <location filename="../core/surroundings.py" />
   <source>reading the surroundings of labels</source>
   <translation>ラベルの周囲を読み込んでいます</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{first} or {second}</source>
   <translation>{first} または {second}</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{listed} and {count} more</source>
   <translation>{listed} ほか {count} 件</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixel</source>
   <translation>{count}ピクセル</translation>
  </message>
  <message>
   <location filename="../core/text.py" />
   <source>{count} pixels</source>
   <translation>{count}ピクセル</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The GPU has too little free memory for a single row of the scene; close other programs that use it, or choose the CPU.</source>
   <translation>シーンの 1 行分の GPU メモリも足りません。GPU を使うほかのプログラムを閉じるか、CPU を選んでください。</translation>
  </message>
  <message>
   <location filename="../core/torch_engine.py" />
   <source>The weights in the model do not fit its description: {problem}</source>
   <translation>モデルの重みがその記述に合いません: {problem}</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>Training diverged at step {step}: the loss is no longer a number. Check the scene for extreme values, or train with another seed.</source>
   <translation>ステップ {step} で学習が発散しました。損失が数値ではなくなりました。シーンの極端な値を確認するか、別のシードで学習してください。</translation>
  </message>
  <message>
   <location filename="../core/training.py" />
   <source>training, loss {loss}</source>
   <translation>学習中、損失 {loss}</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels lie on nodata and are left out.</source>
   <translation>ラベル付きピクセル {count} 個は nodata の上にあるため除外します。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Only {count} class has labelled pixels on valid data; label at least two classes.</source>
   <translation>有効なデータ上にラベル付きピクセルがあるのは {count} クラスだけです。少なくとも二つのクラスにラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>writing the model</source>
   <translation>モデルを書き込んでいます</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>trained</source>
   <translation>学習しました</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The seed must lie between 0 and 2^32 - 1, got {seed}.</source>
   <translation>シードは 0 から 2^32 - 1 でなければなりません。指定値は {seed} です。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{count} labelled pixels do not fit into memory; {kept} of them, spread over the classes, are used.</source>
   <translation>ラベル付きピクセル {count} 個はメモリに入りません。そのうちクラスに分散した {kept} 個を使います。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Labelled pixels per class: {listed}.</source>
   <translation>クラスごとのラベル付きピクセル: {listed}。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at each pixel alone: labels kept aside are told better without what surrounds them.</source>
   <translation>モデルは各ピクセルを単独で見ます。取り分けたラベルは周囲を見ないほうがよく判別されます。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model looks at {reach} x {reach} pixels only: labels kept aside are told better without what lies farther off.</source>
   <translation>モデルは {reach} x {reach} ピクセルだけを見ます。取り分けたラベルはそれより遠くを見ないほうがよく判別されます。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread no classes along homogeneous areas: labels kept aside are told better by each pixel's own surroundings.</source>
   <translation>自己学習は均質な領域に沿ってクラスを広げませんでした。取り置いたラベルは、各ピクセル自身の周囲からのほうがよく判別されます。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Self-training spread classes along homogeneous areas, as far as labels kept aside bear it out (trust {trust} of {lowest} to {highest}).</source>
   <translation>自己学習は、取り置いたラベルが裏付ける範囲で、均質な領域に沿ってクラスを広げました（信頼の重み {trust}、{lowest} から {highest} の中で）。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The labels lie too close together or are too few to validate on held-out blocks; assess the map against independent reference labels.</source>
   <translation>ラベルが近すぎるか少なすぎて、取り置いたブロックで検証できません。独立した参照ラベルで地図を評価してください。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>Validation on held-out {blocks} of the training labels, as far from the others as the map is: overall accuracy {accuracy} % on {pixels} pixels.</source>
   <translation>学習ラベルのうち、地図と同じくらいほかから離して取り置いた{blocks}での検証: {pixels} ピクセルで全体精度 {accuracy} %。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>pixels</source>
   <translation>ピクセル</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>blocks of {side} x {side} pixels</source>
   <translation>{side} x {side} ピクセルのブロック</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>{source} labels only one class of the prompt set {prompts}; label at least two classes.</source>
   <translation>{source} はプロンプトセット {prompts} の一つのクラスにしかラベルを付けていません。少なくとも二つのクラスにラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../core/training_run.py" />
   <source>The model will need torch to classify: {problem}</source>
   <translation>このモデルの分類には torch が必要です: {problem}</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>New prompts need the packages torch and transformers ({problem}); install them where SpectraPrompt's engine runs.</source>
   <translation>新しいプロンプトには torch と transformers のパッケージが必要です（{problem}）。SpectraPrompt のエンジンが動く環境にインストールしてください。</translation>
  </message>
  <message>
   <location filename="../core/transformers_encoder.py" />
   <source>The text encoder in {folder} cannot be used: {problem} — it must be a model that transformers' AutoModel loads.</source>
   <translation>{folder} のテキストエンコーダを使えません: {problem} — transformers の AutoModel が読み込めるモデルでなければなりません。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>counting the pixels of each class</source>
   <translation>各クラスのピクセルを数えています</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel; choose another raster.</source>
   <translation>{raster} に分類済みのピクセルがありません。別のラスタを選んでください。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>{raster} has no classified pixel far enough from the labels; choose another raster or a smaller distance.</source>
   <translation>{raster} にラベルから十分離れた分類済みのピクセルがありません。別のラスタを選ぶか、距離を小さくしてください。</translation>
  </message>
  <message>
   <location filename="../core/validation_sample.py" />
   <source>drawing points</source>
   <translation>点を抽出しています</translation>
  </message>
  <message>
   <location filename="../core/windows.py" />
   <source>The memory limit of {limit} MiB is too small for this scene and model; allow at least {needed} MiB.</source>
   <translation>メモリ上限 {limit} MiB はこのシーンとモデルには小さすぎます。少なくとも {needed} MiB を許可してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithm_dialog.py" />
   <source>The toolbox does not hold this tool: switch on “Processing” in the plugins.</source>
   <translation>ツールボックスにこのツールがありません。プラグインで「Processing」を有効にしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Assess classification accuracy</source>
   <translation>分類精度の評価</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>hyperspectral,accuracy,confusion matrix,kappa,validation,report,area,sample</source>
   <translation>ハイパースペクトル,精度,混同行列,カッパ係数,検証,レポート,面積,サンプル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels and writes an accuracy report.</source>
   <translation>クラスラスタを参照ラベルと比較し、精度レポートを作成します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Compares a class raster with reference labels, pixel by pixel, and writes a report with the confusion matrix, overall and average accuracy, kappa, and producer's accuracy, user's accuracy and F1 of each class.

Classes are matched by number or by name. Pixels that the model was trained on make any map look better than it is: give them as labels to leave out.

If the reference is a random sample of the map, say so under “Sampling design”: then the accuracy of the whole map is estimated, with confidence intervals, and from a stratified sample the area that each class really has, too. “Draw validation sample” draws such a sample.

The report is an HTML file that needs nothing else; the same figures are written beside it as .json and .csv.

Example: choose the class raster “crops.tif”, the points “survey.gpkg” with the field “crop” as reference, and leave out the polygons “fields.gpkg” that the model was trained on; write “accuracy.html”.</source>
   <translation>クラスラスタを参照ラベルとピクセルごとに比較し、混同行列、全体精度と平均精度、カッパ係数、各クラスの作成者精度・利用者精度・F1値をまとめたレポートを作成します。

クラスは番号または名前で対応付けられます。モデルの学習に使ったピクセルを含めると、どの地図も実際より良く見えます。そのようなピクセルは「除外するラベル」に指定してください。

参照データが地図からの無作為標本である場合は、「参照データの標本設計」で指定してください。地図全体の精度が信頼区間付きで推定され、層化標本であれば各クラスの実際の面積も推定されます。そのような標本は「検証サンプルの抽出」で作成できます。

レポートは単独で開けるHTMLファイルです。同じ数値が .json と .csv としても同じ場所に保存されます。

例: クラスラスタ「crops.tif」と、参照としてフィールド「crop」を持つポイント「survey.gpkg」を選び、モデルの学習に使ったポリゴン「fields.gpkg」を除外して、「accuracy.html」に書き出します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Class raster</source>
   <translation>クラスラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it.</source>
   <translation>「ハイパースペクトルレイヤの分類」が出力するクラスラスタ。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, polygons or points</source>
   <translation>参照ラベル (ポリゴンまたはポイント)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Reference labels, raster</source>
   <translation>参照ラベル (ラスタ)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Polygons or points that say what is really there.</source>
   <translation>実際に何があるかを示すポリゴンまたはポイント。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Labels to leave out</source>
   <translation>除外するラベル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels under these labels are not counted. Give the training labels here when the reference holds them too.</source>
   <translation>これらのラベルの下のピクセルは数えません。参照データが学習ラベルも含む場合は、ここに学習ラベルを指定します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Sampling design of the reference</source>
   <translation>参照データの標本設計</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>“simple-random” only if the reference pixels were drawn at random from all pixels of the map, “stratified” only if they were drawn at random within each stratum, as “Draw validation sample” does. Everything else is “none”: fields that were easy to reach, or polygons drawn by hand, say nothing sure of the whole map.</source>
   <translation>「simple-random」は、参照ピクセルを地図の全ピクセルから無作為に抽出した場合のみ、「stratified」は、「検証サンプルの抽出」のように各層の中で無作為に抽出した場合のみ選びます。それ以外はすべて「none」です。行きやすい畑や手で描いたポリゴンからは、地図全体について確かなことは言えません。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata of a stratified sample</source>
   <translation>層化標本の層</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The raster whose values are the strata that the sample was drawn from. Left empty, those written in the sample by “Draw validation sample”, else the classes of the map.</source>
   <translation>標本抽出に使った層を値として持つラスタ。空の場合は「検証サンプルの抽出」が標本に記録した層、それもなければ地図のクラスを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Accuracy report</source>
   <translation>精度レポート</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>HTML files (*.html)</source>
   <translation>HTMLファイル (*.html)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>The report to write; a .json and a .csv file are written beside it.</source>
   <translation>出力するレポート。.json と .csv のファイルも同じ場所に出力されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as JSON</source>
   <translation>レポート (JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Report as CSV</source>
   <translation>レポート (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Overall accuracy</source>
   <translation>全体精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Average accuracy</source>
   <translation>平均精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Kappa</source>
   <translation>カッパ係数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Mean F1</source>
   <translation>平均F1値</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Estimated accuracy of the whole map</source>
   <translation>地図全体の推定精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Standard error of that estimate</source>
   <translation>その推定値の標準誤差</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Pixels compared</source>
   <translation>比較したピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/assess_accuracy.py" />
   <source>Strata are given, but the sampling design is not “stratified”; choose it, or leave the strata empty.</source>
   <translation>層が指定されていますが、標本設計が「stratified」ではありません。これを選ぶか、層を空にしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Device</source>
   <translation>デバイス</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Where to compute. “auto” takes an NVIDIA graphics card (“cuda”) if one works, else the processor (“cpu”). The log says which was used.</source>
   <translation>計算に使うデバイス。「auto」は、NVIDIAのグラフィックカードが使えればそれ (「cuda」) を、なければプロセッサ (「cpu」) を使います。どちらを使ったかはログに記録されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Prompt sets (*.json *.csv)</source>
   <translation>プロンプトセット (*.json *.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Hyperspectral layer</source>
   <translation>ハイパースペクトルレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster file with many bands, such as ENVI or GeoTIFF. Its wavelengths are used.</source>
   <translation>ENVIやGeoTIFFなど、多数のバンドを持つラスタファイル。波長情報が使われます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Shipped model, without labels</source>
   <translation>同梱モデル (ラベル不要)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one: “spectral-library” takes any prompt set and reflectance of any sensor, for a first guess at built-up land, vegetation, soil and water; it was not trained on your layer, and the result says so. “indian-pines” is for that scene.</source>
   <translation>学習済みモデルの代わりに使う、SpectraPrompt付属のモデル。「spectral-library」は任意のプロンプトセットとあらゆるセンサの反射率に対応し、市街地・植生・土壌・水域の最初の目安が得られます。お使いのレイヤで学習したものではないため、結果にもその旨が記されます。「indian-pines」は同名のシーン専用です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Only inside these polygons</source>
   <translation>これらのポリゴンの内側のみ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Map only pixels whose centre lies in one of these polygons; all others are nodata and are not computed. Left empty, no polygons bound the map.</source>
   <translation>中心がこれらのポリゴンのいずれかの内側にあるピクセルだけをマッピングします。ほかはすべて nodata で、計算されません。空のままなら、地図はポリゴンで限定されません。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Trained model</source>
   <translation>学習済みモデル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>SpectraPrompt models (*.spm)</source>
   <translation>SpectraPromptモデル (*.spm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A model file made with “Train model from prompts and labels”; it holds the classes. Left empty, a shipped model is needed.</source>
   <translation>「プロンプトとラベルからモデルを学習」で作成したモデルファイル。クラスも含まれています。空の場合は同梱モデルが必要です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model (.spm), or a shipped one.</source>
   <translation>学習済みモデル (.spm) または同梱モデルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose a trained model or a shipped one, not both.</source>
   <translation>学習済みモデルと同梱モデルは、どちらか一方だけを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has one band; choose a hyperspectral layer, which has many.</source>
   <translation>レイヤ「{name}」は1バンドしかありません。多数のバンドを持つハイパースペクトルレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has {bands} bands, but the model takes {needed}; choose another layer, or train a model on this one.</source>
   <translation>レイヤ「{name}」のバンド数は{bands}ですが、モデルには{needed}バンドが必要です。別のレイヤを選ぶか、このレイヤでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The layer “{name}” has bands from {low} to {high} nm, but the model takes {first} to {last} nm; choose another layer, or train a model on this one.</source>
   <translation>レイヤ「{name}」のバンドは{low}～{high} nmですが、モデルには{first}～{last} nmが必要です。別のレイヤを選ぶか、このレイヤでモデルを学習してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The extent lies outside the layer “{name}”; choose another one.</source>
   <translation>領域がレイヤ「{name}」の外にあります。別の領域を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygons; choose a layer of polygons.</source>
   <translation>“{name}” にはポリゴンがありません。ポリゴンのレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>“{name}” holds no polygon; choose others, or none.</source>
   <translation>“{name}” にポリゴンがありません。別のものを選ぶか、選ばないでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” have no coordinate system; set it in their layer.</source>
   <translation>ポリゴン “{name}” に座標系がありません。レイヤで設定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The polygons “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>ポリゴン “{name}” はレイヤ “{layer}” と重なりません。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Text encoder of the model</source>
   <translation>モデルのテキストエンコーダ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Name or folder of the text encoder that the model was trained with. Left empty, the one that the model names. Needed only for texts that the model does not hold.</source>
   <translation>モデルの学習に使ったテキストエンコーダの名前またはフォルダ。空の場合はモデルに記録されたものを使います。モデルに含まれないテキストを使うときだけ必要です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Memory for pieces of the layer (MiB)</source>
   <translation>分割処理用のメモリ (MiB)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>How much memory the pieces worked on at a time may take together.</source>
   <translation>一度に処理する分割部分が、合わせて使ってよいメモリ量。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Class field</source>
   <translation>クラスフィールド</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The field that holds class names or numbers. Left empty, the only sensible one is taken.</source>
   <translation>クラス名またはクラス番号を持つフィールド。空の場合、適当なものが1つだけであればそれを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>A raster of class numbers, instead of polygons or points; 0 means no label.</source>
   <translation>ポリゴンやポイントの代わりに使う、クラス番号のラスタ。0はラベルなしを表します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels “{name}” have no field “{field}”; they have {fields}.</source>
   <translation>ラベル「{name}」にフィールド「{field}」はありません。あるフィールド: {fields}。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels: polygons or points, or a raster.</source>
   <translation>ラベル (ポリゴン、ポイント、またはラスタ) を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Choose labels as polygons or points, or as a raster, not both.</source>
   <translation>ラベルは、ポリゴン/ポイントとラスタのどちらか一方だけを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels are the layer itself; choose others.</source>
   <translation>ラベルが分類対象のレイヤそのものです。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>The labels {value} cannot be opened; choose another layer or file.</source>
   <translation>ラベル {value} を開けません。別のレイヤまたはファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/base.py" />
   <source>Written: {path}</source>
   <translation>出力しました: {path}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify hyperspectral layer</source>
   <translation>ハイパースペクトルレイヤの分類</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>hyperspectral,classification,land cover,prompt,machine learning,map,spectral</source>
   <translation>ハイパースペクトル,分類,土地被覆,プロンプト,機械学習,地図,スペクトル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classifies a hyperspectral layer with a trained SpectraPrompt model.</source>
   <translation>学習済みのSpectraPromptモデルでハイパースペクトルレイヤを分類します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Gives each pixel of a hyperspectral layer the class whose prompt it fits best, by a model made with “Train model from prompts and labels”, or, without any label, by a shipped one: a first guess, marked as not trained on this scene.

The layer may come from another scene than the model's as long as it covers the same wavelengths; bands are matched by wavelength. Layers of any size are worked on piece by piece within the memory allowed.

The result is a GeoTIFF with class names, colours and an attribute table; pixels without data are 0 (nodata). On request, further rasters tell how sure the model is of each pixel, from 0 to 1.

With another prompt set, the same model maps its classes without training: the network stays, and only the texts change. Classes may be renamed and left out freely. Wholly new words for a class cost much accuracy, and a class that the model was never trained on gets hardly any of its pixels.

Example: to map the fields of a scene, choose the layer “enmap.bsq”, the model “crops.spm” and, under “Only inside these polygons”, the layer of field boundaries; write “crops.tif” and, to see where to look twice, a confidence raster.</source>
   <translation>ハイパースペクトルレイヤの各ピクセルに、最もよく合うプロンプトのクラスを与えます。「プロンプトとラベルからモデルを学習」で作成したモデル、またはラベルなしで同梱モデルを使います。同梱モデルによる地図は最初の推測で、このシーンで学習していないと記されます。

レイヤは、同じ波長域を含むかぎり、モデルとは別のシーンのものでもかまいません。バンドは波長で対応付けられます。どの大きさのレイヤも、許可されたメモリ内で少しずつ処理されます。

結果は、クラス名、色、属性テーブルを持つ GeoTIFF です。データのないピクセルは 0（nodata）です。希望すれば、モデルが各ピクセルにどれだけ確信を持つかを 0 から 1 で示すラスタも作成します。

別のプロンプトセットを使うと、同じモデルが学習なしでそのクラスをマッピングします。ネットワークはそのままで、テキストだけが変わります。クラスの名前の変更や除外は自由です。クラスをまったく別の言葉にすると精度が大きく下がり、モデルが学習していないクラスにはほとんどピクセルが割り当てられません。

例: シーンの畑をマッピングするには、レイヤ “enmap.bsq”、モデル “crops.spm”、「これらのポリゴンの内側のみ」に畑の境界のレイヤを選び、“crops.tif” を書き込み、見直すべき場所を知るために信頼度ラスタも書き込みます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Extent to classify</source>
   <translation>分類する領域</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classify only this part of the layer. Left empty, all of it.</source>
   <translation>レイヤのこの部分だけを分類します。空の場合は全体です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set</source>
   <translation>別のプロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Other prompt set from a file</source>
   <translation>別のプロンプトセット (ファイル)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes of this prompt set instead of the model's own, without training. Classes that the model was not trained on are known by text alone, which seldom works: check them on the map. Confidence is then not calibrated.</source>
   <translation>モデル自身のクラスの代わりに、学習なしで使うプロンプトセットのクラス。モデルが学習していないクラスはテキストだけが手がかりなので、うまくいくことはまれです。地図上で確認してください。この場合、信頼度は較正されません。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>An edited copy of the model's prompt set, or another of your own; it is taken instead of the one chosen above.</source>
   <translation>モデルのプロンプトセットを編集したコピー、または自作の別のセット。上で選んだものの代わりに使われます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified below similarity</source>
   <translation>未分類とする類似度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Pixels whose cosine similarity with their best class is less than this (-1 to 1) become “Unclassified”, a grey entry of the legend. “auto” takes the threshold fitted in training, if the model has one. Left empty, every pixel gets a class.</source>
   <translation>最も合うクラスとのコサイン類似度がこの値 (-1～1) より小さいピクセルを「未分類」(凡例の灰色の項目) にします。「auto」は、モデルにあれば学習時に求めたしきい値を使います。空の場合は全ピクセルにクラスを割り当てます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes</source>
   <translation>クラス</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>The class raster to write, a GeoTIFF.</source>
   <translation>出力するクラスラスタ (GeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Confidence</source>
   <translation>信頼度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the model's confidence in each pixel's class, from 0 to 1.</source>
   <translation>各ピクセルのクラスに対するモデルの信頼度 (0～1) のラスタ。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Margin</source>
   <translation>マージン</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>各ピクセルのクラスの信頼度から2番目のクラスの信頼度を引いたラスタ。0 (2クラスの間で決まらない) ～1。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Entropy</source>
   <translation>エントロピー</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>A raster of how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>信頼度がクラスの間にどれだけ均等に分散しているかのラスタ。0 (1クラスに集中) ～1 (すべて同じ)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classified pixels</source>
   <translation>分類されたピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Unclassified pixels</source>
   <translation>未分類のピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Classes that occur</source>
   <translation>現れるクラス</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Device used</source>
   <translation>使用したデバイス</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>Note on the model</source>
   <translation>モデルに関する注記</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/classify_layer.py" />
   <source>“Unclassified below similarity” must be a number from -1 to 1, “auto”, or empty.</source>
   <translation>「未分類とする類似度」は-1～1の数値、「auto」、または空でなければなりません。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compare two class maps</source>
   <translation>2つの分類図の比較</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>change,difference,transition matrix,agreement,compare,classification</source>
   <translation>変化,差分,遷移行列,一致,比較,分類</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Shows where two class rasters differ, and which class became which.</source>
   <translation>2つのクラスラスタの違う場所と、どのクラスがどのクラスになったかを示します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Compares two class rasters of one grid, pixel by pixel, such as the maps of two runs, two models or two dates.

The result is a raster: 1 where both maps have the same class, and a value of its own, named such as “Meadow → Bare soil”, for each pair of classes that differ. The report gives the transition matrix, the agreement, and the areas of each class on both maps; the matrix is written beside it as .transitions.csv.

Classes are matched by name, whatever their numbers. Pixels that one of the maps leaves without a class are not compared. A difference between two maps is no change on the ground: either may be wrong.

Example: run “Classify hyperspectral layer” with and without an edited prompt set, and compare the two results.</source>
   <translation>同じグリッドの2つのクラスラスタ (2回の実行、2つのモデル、2時期の地図など) をピクセルごとに比較します。

結果はラスタです。両方の地図が同じクラスの場所は1、異なるクラスの組には「草地 → 裸地」のような名前の付いた固有の値が入ります。レポートには遷移行列、一致率、両方の地図での各クラスの面積が示され、行列は .transitions.csv としても同じ場所に保存されます。

クラスは番号に関係なく名前で対応付けられます。どちらかの地図でクラスのないピクセルは比較しません。2つの地図の違いは地上の変化とは限りません。どちらかが誤っている可能性もあります。

例: 「ハイパースペクトルレイヤの分類」を、編集したプロンプトセットありとなしで実行し、2つの結果を比較します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>First class raster</source>
   <translation>1つ目のクラスラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The map to compare with: the earlier one, or the one to hold the other against.</source>
   <translation>比較の基準となる地図。古い方、または基準として使う方。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Second class raster</source>
   <translation>2つ目のクラスラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The other map, on the same grid: same size, place and coordinate reference system.</source>
   <translation>もう一方の地図。大きさ、位置、座標参照系が同じグリッドであること。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Differences</source>
   <translation>差分</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The raster of differences to write, a GeoTIFF.</source>
   <translation>出力する差分ラスタ (GeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Comparison report</source>
   <translation>比較レポート</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>The report to write; the transition matrix is written beside it as .transitions.csv.</source>
   <translation>出力するレポート。遷移行列も .transitions.csv として同じ場所に出力されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Transition matrix as CSV</source>
   <translation>遷移行列 (CSV)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Agreement</source>
   <translation>一致率</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Pixels of another class</source>
   <translation>クラスが異なるピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>{first} and {second}</source>
   <translation>{first}と{second}</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/compare_maps.py" />
   <source>Both maps are the same layer; choose another as the second.</source>
   <translation>両方の地図が同じレイヤです。2つ目には別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map embeddings</source>
   <translation>埋め込みのマップ化</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>hyperspectral,embedding,features,principal components,PCA,segmentation,cluster</source>
   <translation>ハイパースペクトル,埋め込み,特徴量,主成分,PCA,セグメンテーション,クラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Writes what a model makes of each pixel, in a few bands for other tools.</source>
   <translation>モデルが各ピクセルをどう捉えているかを、他のツール向けに少数のバンドで出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A model sees each pixel, with its surroundings, as a point among the texts: its embedding, some hundred numbers. Their principal components are a few bands that hold most of what the model tells apart, for clustering, segmentation, regression or a look by eye: the first three are shown as red, green and blue.

The components are those of pixels from all over the layer; an extent gets those of the whole. The raster keeps them in its metadata. Give it as basis for another layer, and the same band means the same in both.

With “embedding”, each band is one number of the embedding itself. Its scalar product with the vector of a text is the similarity with that text.

Example: choose the layer “enmap.bsq” and the model “crops.spm”; write “components.tif”, and segment it with another tool. For the scene of the next year, give “components.tif” as basis.</source>
   <translation>モデルは各ピクセルを周囲とともに、テキストと同じ空間の点として捉えます。これが埋め込みで、数百個の数値からなります。その主成分は、モデルが見分けるものの大部分を少数のバンドにまとめたもので、クラスタリング、セグメンテーション、回帰、目視に使えます。最初の3つが赤・緑・青として表示されます。

主成分はレイヤ全体のピクセルから求められ、領域を指定しても全体の主成分が使われます。主成分はラスタのメタデータに保存されます。このラスタを別のレイヤの基底に指定すると、同じバンドは両方で同じ意味になります。

「embedding」では、各バンドが埋め込みの数値そのものになります。テキストのベクトルとの内積が、そのテキストとの類似度です。

例: レイヤ「enmap.bsq」とモデル「crops.spm」を選び、「components.tif」を出力して、別のツールでセグメンテーションします。翌年のシーンには「components.tif」を基底として指定します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Extent to map</source>
   <translation>マップ化する領域</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Map only this part of the layer. Left empty, all of it.</source>
   <translation>レイヤのこの部分だけをマップ化します。空の場合は全体です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Content</source>
   <translation>内容</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>“components” are principal components of the embeddings; “embedding” is the embedding itself, with some hundred bands.</source>
   <translation>「components」は埋め込みの主成分、「embedding」は数百のバンドを持つ埋め込みそのものです。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Number of components</source>
   <translation>主成分の数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>How many bands to write. Left empty, 8, or as many as the basis has.</source>
   <translation>出力するバンド数。空の場合は8、または基底と同じ数です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Basis from another raster</source>
   <translation>別のラスタの基底</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>A raster of components that was written with the same model: its components are taken, so that both can be compared.</source>
   <translation>同じモデルで出力した主成分ラスタ。その主成分を使うので、両者を比較できます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Embeddings</source>
   <translation>埋め込み</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The raster to write, a GeoTIFF of 32 bit floating point numbers.</source>
   <translation>出力するラスタ (32ビット浮動小数点のGeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Bands</source>
   <translation>バンド数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Variance that the components hold (0 to 1)</source>
   <translation>主成分が保持する分散 (0～1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>Mapped pixels</source>
   <translation>マップ化したピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The whole embedding has neither a number of components nor a basis; leave both empty, or choose “components”.</source>
   <translation>埋め込み全体には主成分の数も基底もありません。両方を空にするか、「components」を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/embeddings.py" />
   <source>The layer “{name}” is no raster of components that SpectraPrompt has written; choose one as basis, or none.</source>
   <translation>レイヤ「{name}」はSpectraPromptが出力した主成分ラスタではありません。主成分ラスタを基底に選ぶか、空にしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Export model for other tools</source>
   <translation>他のツール用にモデルをエクスポート</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>hyperspectral,model,export,ONNX,deploy,network,exchange,manifest</source>
   <translation>ハイパースペクトル,モデル,エクスポート,ONNX,デプロイ,ネットワーク,交換,マニフェスト</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model's network as ONNX, and its prompts and manifest as JSON.</source>
   <translation>モデルのネットワークをONNXで、プロンプトとマニフェストをJSONで出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Writes a model as files that any program with an ONNX runtime can use, without SpectraPrompt and without QGIS.

The ONNX file takes a window of spectra, as they come from the sensor, and which of its pixels hold data; it gives the cosine similarity of each pixel with each class. Other bands and other prompts can be given as further inputs.

Beside it lie the prompt set (.prompts.json), and a manifest (.manifest.json) with the inputs and outputs, the classes in their order, the wavelengths, the text encoder, and the records of training and accuracy. The log tells how to use them.

Example: choose the model “crops.spm” and write “crops.onnx”, “crops.prompts.json” and “crops.manifest.json”.</source>
   <translation>モデルを、ONNXランタイムを持つどのプログラムでもSpectraPromptやQGISなしで使えるファイルとして出力します。

ONNXファイルは、センサから得たままのスペクトルのウィンドウと、どのピクセルにデータがあるかを入力とし、各ピクセルと各クラスのコサイン類似度を返します。追加の入力として、別のバンドや別のプロンプトも与えられます。

同じ場所に、プロンプトセット (.prompts.json) とマニフェスト (.manifest.json) が出力されます。マニフェストには入出力、順序どおりのクラス、波長、テキストエンコーダ、学習と精度の記録が含まれます。使い方はログに示されます。

例: モデル「crops.spm」を選び、「crops.onnx」、「crops.prompts.json」、「crops.manifest.json」を出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Shipped model</source>
   <translation>同梱モデル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>A model that comes with SpectraPrompt, instead of a trained one.</source>
   <translation>学習済みモデルの代わりに使う、SpectraPrompt付属のモデル。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Network</source>
   <translation>ネットワーク</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>ONNX files (*.onnx)</source>
   <translation>ONNXファイル (*.onnx)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>The ONNX file to write; the two .json files are written beside it.</source>
   <translation>出力するONNXファイル。2つの .json ファイルも同じ場所に出力されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Prompt set</source>
   <translation>プロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Manifest</source>
   <translation>マニフェスト</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/export_model.py" />
   <source>Radius of a pixel's surroundings (pixels)</source>
   <translation>ピクセル周囲の半径 (ピクセル)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Model</source>
   <translation>モデル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Map</source>
   <translation>マップ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Accuracy</source>
   <translation>精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/groups.py" />
   <source>Prompts</source>
   <translation>プロンプト</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Show disagreement with labels</source>
   <translation>ラベルとの不一致を表示</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>error,wrong,confusion,labels,difference,check,validation</source>
   <translation>エラー,誤り,混同,ラベル,差分,確認,検証</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows the labelled pixels that a class raster has wrong, and as what.</source>
   <translation>クラスラスタが誤っているラベル付きピクセルと、何に誤ったかを示します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Shows where a class raster disagrees with labels: a raster of the labelled pixels, 1 where the map is as labelled, and a value of its own, named such as “Meadow, mapped as Bare soil”, for each confusion.

Use it to find labels that are wrong, classes whose prompts or labels need work, and places where another label would help. It is no accuracy assessment: for labels that the model was trained on, any map looks better than it is.

Classes are matched by name where both sides have names, else by number. Labelled pixels where the map has no data are left out.

Example: classify, give the training labels here, look at the confusions of most pixels at the top of the legend, add labels there, and train again.</source>
   <translation>クラスラスタがラベルと食い違う場所を示します。結果はラベル付きピクセルのラスタで、地図がラベルどおりの場所は1、それぞれの混同には「Meadow, mapped as Bare soil」のような名前の付いた固有の値が入ります。

誤ったラベル、プロンプトやラベルに手直しが必要なクラス、ラベルを追加すべき場所を見つけるために使います。精度評価ではありません。モデルが学習に使ったラベルに対しては、どの地図も実際より良く見えます。

クラスは、両方に名前があれば名前で、なければ番号で対応付けられます。地図にデータのないラベル付きピクセルは除外されます。

例: 分類を行い、ここに学習ラベルを指定し、凡例の上位にあるピクセル数の多い混同を確認して、そこにラベルを追加し、もう一度学習します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, polygons or points</source>
   <translation>ラベル (ポリゴンまたはポイント)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labels, raster</source>
   <translation>ラベル (ラスタ)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Disagreement</source>
   <translation>不一致</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>The raster of labelled pixels to write, a GeoTIFF.</source>
   <translation>出力するラベル付きピクセルのラスタ (GeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/label_disagreement.py" />
   <source>Labelled pixels compared</source>
   <translation>比較したラベル付きピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model information</source>
   <translation>モデル情報</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>hyperspectral,model,information,describe,classes,bands,accuracy</source>
   <translation>ハイパースペクトル,モデル,情報,説明,クラス,バンド,精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Writes all that is known of a model as a page, as JSON, and as numbers.</source>
   <translation>モデルについてわかることすべてを、ページ、JSON、数値として出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Tells what a model is and where it comes from: its classes with their prompts and labelled pixels, its bands, how far around a pixel it looks, its accuracy on labels kept aside and how far to trust it, its learning curve, its text encoder, and the whole record of its training.

The page is an HTML file that needs nothing else; the same, for programs, is written beside it as .model.json. The main figures are outputs, to be used in models.

Example: choose the model “crops.spm” and write “crops.html”, before you map a scene with it or hand it on.</source>
   <translation>モデルの内容と由来を示します。クラスとそのプロンプト・ラベル付きピクセル数、バンド、ピクセル周囲をどこまで見るか、検証用ラベルでの精度とその信頼性、学習曲線、テキストエンコーダ、学習の全記録です。

ページは単独で開けるHTMLファイルです。同じ内容がプログラム向けに .model.json としても同じ場所に保存されます。主な数値は出力となり、モデルデザイナーで利用できます。

例: シーンの分類に使う前や人に渡す前に、モデル「crops.spm」を選び、「crops.html」を出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model page</source>
   <translation>モデルのページ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>The page to write; a .model.json file is written beside it.</source>
   <translation>出力するページ。.model.json ファイルも同じ場所に出力されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Model as JSON</source>
   <translation>モデル (JSON)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Shortest wavelength (nm)</source>
   <translation>最短波長 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Longest wavelength (nm)</source>
   <translation>最長波長 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Labelled pixels, or library spectra</source>
   <translation>ラベル付きピクセルまたはライブラリスペクトルの数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Overall accuracy on labels kept aside (0 to 1)</source>
   <translation>検証用ラベルでの全体精度 (0～1)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Name of the prompt set</source>
   <translation>プロンプトセットの名前</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Text encoder</source>
   <translation>テキストエンコーダ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/model_info.py" />
   <source>Checksum of the model</source>
   <translation>モデルのチェックサム</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Make prompt set from layer</source>
   <translation>レイヤからプロンプトセットを作成</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>prompts,classes,legend,categories,unique values,attribute table</source>
   <translation>プロンプト,クラス,凡例,カテゴリ,固有値,属性テーブル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Writes a prompt set file with the classes that a layer tells of.</source>
   <translation>レイヤが示すクラスでプロンプトセットファイルを作成します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Takes the classes of a layer: of a vector layer, the values of a field, or without a field the categories of its legend; of a raster, its legend of unique values, its attribute table or the class names in the file, whichever there is. Whole numbers become the ids of the classes, other values are numbered; 0 and empty values are no class. Colours are taken over where there are any.

The result is a prompt set file (JSON) in which the prompt of each class is its name. That is a draft: open it in the SpectraPrompt panel, choose Edit, and describe how each class looks.

Example: the layer of your field survey and its field “crop” give a prompt set that fits the survey as training labels.</source>
   <translation>レイヤからクラスを取り出します。ベクタレイヤではフィールドの値、フィールドの指定がなければ凡例のカテゴリ、ラスタではカテゴリ値の凡例、属性テーブル、ファイル内のクラス名のうち、あるものを使います。整数はクラスのIDになり、それ以外の値には番号が振られます。0と空の値はクラスになりません。色があれば引き継がれます。

結果は、各クラスのプロンプトがクラス名そのもののプロンプトセットファイル (JSON) です。これは下書きなので、SpectraPromptパネルで開いて「編集」を選び、各クラスの見た目を記述してください。

例: 現地調査のレイヤとそのフィールド「crop」から、その調査を学習ラベルとして使うのに適したプロンプトセットができます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Vector layer with classes</source>
   <translation>クラスを持つベクタレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A vector layer, such as one of labels; or choose a raster below.</source>
   <translation>ラベルのレイヤなどのベクタレイヤ。または下でラスタを選びます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The field whose different values are the classes. Left empty, the categories of the layer's legend are taken.</source>
   <translation>異なる値がそれぞれクラスになるフィールド。空の場合はレイヤの凡例のカテゴリを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Raster layer with classes</source>
   <translation>クラスを持つラスタレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>A raster with a legend of unique values, an attribute table or class names, instead of a vector layer.</source>
   <translation>ベクタレイヤの代わりに使う、カテゴリ値の凡例、属性テーブル、またはクラス名を持つラスタ。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Left empty, the name of the layer.</source>
   <translation>空の場合はレイヤの名前。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Prompt sets (*.json)</source>
   <translation>プロンプトセット (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompt set file to write.</source>
   <translation>出力するプロンプトセットファイル。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Number of classes</source>
   <translation>クラス数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer {value} cannot be opened; choose another layer or file.</source>
   <translation>レイヤ {value} を開けません。別のレイヤまたはファイルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The layer “{name}” tells of no classes; choose a field, or style it by categories (a raster by unique values) first.</source>
   <translation>レイヤ「{name}」からクラスがわかりません。フィールドを選ぶか、先にカテゴリ値で (ラスタはカテゴリ値パレットで) スタイルを設定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>The prompts are the names of the classes: describe each in words before use.</source>
   <translation>プロンプトはクラス名のままです。使う前に各クラスを言葉で記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes.</source>
   <translation>クラスを持つベクタレイヤまたはラスタレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/prompt_set_from_layer.py" />
   <source>Choose a vector or a raster layer with classes, not both.</source>
   <translation>クラスを持つレイヤは、ベクタとラスタのどちらか一方だけを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Recode classes by parent</source>
   <translation>親クラスで再コード</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>reclassify,aggregate,hierarchy,group,parent,class,generalise</source>
   <translation>再分類,集約,階層,グループ,親,クラス,一般化</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Makes a raster of parent classes of a class raster, with names and colours.</source>
   <translation>クラスラスタから、名前と色の付いた親クラスのラスタを作成します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Brings the classes of a class raster together by their parents, such as “Oak” and “Beech” in “Woods”. A class goes to the outermost of its parents; one without parent stays as it is, and unclassified pixels stay unclassified.

The parents are those of the prompt set that the map was made with, which the raster keeps, or those of another set given here. Rasters of other programs may tell them in a column “Parent” of their attribute table.

A parent that is a class of the prompt set has its colour; others get a colour made of those of their classes.

Example: classify with the shipped set “indian_pines”, then recode the result: 16 crops and covers become five groups.</source>
   <translation>クラスラスタのクラスを親ごとにまとめます。たとえば「ナラ」と「ブナ」は「森林」になります。クラスは最も外側の親に統合されます。親のないクラスはそのままで、未分類のピクセルは未分類のままです。

親は、地図の作成に使われ、ラスタに保存されているプロンプトセットのもの、またはここで指定した別のセットのものです。他のプログラムのラスタでは、属性テーブルの列「Parent」で指定できます。

親がプロンプトセットのクラスであればその色を使い、そうでなければ属するクラスの色から作ります。

例: 同梱のセット「indian_pines」で分類し、結果を再コードすると、16の作物と被覆が5つのグループになります。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it, or of another program.</source>
   <translation>「ハイパースペクトルレイヤの分類」または他のプログラムが出力したクラスラスタ。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents</source>
   <translation>親を持つ別のプロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Other prompt set with parents from a file</source>
   <translation>親を持つ別のプロンプトセット (ファイル)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set that tells the parents. Left empty, those that the raster keeps are taken.</source>
   <translation>親を示すプロンプトセット。空の場合はラスタに保存されているものを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>A prompt set of your own; it is taken instead of the one chosen above.</source>
   <translation>自作のプロンプトセット。上で選んだものの代わりに使われます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>Parent classes</source>
   <translation>親クラス</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/recode_by_parent.py" />
   <source>The raster of parent classes to write, a GeoTIFF.</source>
   <translation>出力する親クラスのラスタ (GeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Map similarity to a text</source>
   <translation>テキストとの類似度のマップ化</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>hyperspectral,similarity,text,query,prompt,search,find,open vocabulary</source>
   <translation>ハイパースペクトル,類似度,テキスト,クエリ,プロンプト,検索,探索,オープンボキャブラリ</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Maps how similar each pixel of a hyperspectral layer is to texts of your own.</source>
   <translation>ハイパースペクトルレイヤの各ピクセルが、自由に書いたテキストにどれだけ似ているかをマップ化します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Compares each pixel of a hyperspectral layer with texts, by a model made with “Train model from prompts and labels”. The result is a raster with a band per text; its values are cosine similarities from -1 to 1, and its bands are named by the texts.

Look at a band for where the similarity is higher than elsewhere. The numbers themselves say little, and bands of different texts are hard to compare.

The model has learnt to tell its training classes apart, and nothing else. A text that resembles the prompts of one of them finds its place; what no two training classes differ in the model cannot see, whatever the text says. A model of crops does not find cars.

Example: with a model of land cover, the lines “dry bare soil” and “a field of green maize” give a raster of two bands, each bright where the layer looks like its text.</source>
   <translation>「プロンプトとラベルからモデルを学習」で作成したモデルで、ハイパースペクトルレイヤの各ピクセルをテキストと比較します。結果はテキストごとに1バンドを持つラスタで、値は-1～1のコサイン類似度、バンド名はテキストです。

1つのバンドの中で、類似度が他より高い場所を見てください。数値自体はあまり意味を持たず、異なるテキストのバンドどうしの比較は困難です。

モデルが学んだのは学習クラスを見分けることだけです。そのいずれかのプロンプトに似たテキストであれば、該当する場所が見つかります。学習クラスの間に差がない特徴は、テキストに何と書いてもモデルには見えません。作物のモデルで車は見つかりません。

例: 土地被覆のモデルで「dry bare soil」と「a field of green maize」の2行を指定すると、レイヤがテキストのように見える場所が明るい2バンドのラスタができます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Texts, one a line</source>
   <translation>テキスト (1行に1つ)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>What to look for, such as “dry bare soil”. Each line becomes a band.</source>
   <translation>探すもの。たとえば「dry bare soil」。各行が1つのバンドになります。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Similarity</source>
   <translation>類似度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>The similarity raster to write, a GeoTIFF.</source>
   <translation>出力する類似度ラスタ (GeoTIFF)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/similarity_map.py" />
   <source>Give at least one text to look for.</source>
   <translation>探すテキストを1つ以上指定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Train model from prompts and labels</source>
   <translation>プロンプトとラベルからモデルを学習</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>hyperspectral,training,classification,prompt,samples,machine learning,spectral</source>
   <translation>ハイパースペクトル,学習,分類,プロンプト,サンプル,機械学習,スペクトル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Trains a model that classifies hyperspectral layers by classes named in words.</source>
   <translation>言葉で名付けたクラスでハイパースペクトルレイヤを分類するモデルを学習します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learns from labelled pixels of a hyperspectral layer to find the classes of a prompt set: a list of classes, each described in words.

Labels are polygons or points with a class field, or a raster of class numbers (0 and nodata: not labelled). They are matched to the prompt set by class number or by name, whatever the case.

Choose one of the prompt sets that come with SpectraPrompt, or give a file of your own (.json or .csv).

The model is one file. Use it with “Classify hyperspectral layer”. Some of the labels are kept aside to tell how well the model does: single pixels or blocks, about as far from the other labels as the layer's pixels lie from all labels. This accuracy is one of the outputs.

Example: to map crops, choose the layer “enmap.bsq”, the polygons “fields.gpkg” with the class field “crop”, and a prompt set that describes each crop; write “crops.spm”.</source>
   <translation>ハイパースペクトルレイヤのラベル付きピクセルから、プロンプトセット (言葉で記述したクラスのリスト) のクラスの見つけ方を学習します。

ラベルは、クラスフィールドを持つポリゴンまたはポイント、あるいはクラス番号のラスタ (0とnodataはラベルなし) です。プロンプトセットとは、クラス番号または名前 (大文字・小文字は区別しません) で対応付けられます。

SpectraPrompt付属のプロンプトセットから選ぶか、自作のファイル (.json または .csv) を指定します。

モデルは1つのファイルです。「ハイパースペクトルレイヤの分類」で使います。ラベルの一部は検証用に取り置かれ、モデルの良し悪しを測ります。単一のピクセルまたはブロックで、残りのラベルからの距離は、レイヤのピクセルから全ラベルまでの距離とほぼ同じです。この精度は出力の1つです。

例: 作物を分類するには、レイヤ「enmap.bsq」、クラスフィールド「crop」を持つポリゴン「fields.gpkg」、各作物を記述したプロンプトセットを選び、「crops.spm」を出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, polygons or points</source>
   <translation>学習ラベル (ポリゴンまたはポイント)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Training labels, raster</source>
   <translation>学習ラベル (ラスタ)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Polygons or points that say where which class is.</source>
   <translation>どこにどのクラスがあるかを示すポリゴンまたはポイント。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Prompt set from a file</source>
   <translation>プロンプトセット (ファイル)</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>One of the prompt sets that come with SpectraPrompt, by its name: {names}.</source>
   <translation>SpectraPrompt付属のプロンプトセットの名前: {names}。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>“multiscale” is accurate and fast; “vit” is the patch transformer of the paper.</source>
   <translation>「multiscale」は高精度で高速です。「vit」は論文のパッチトランスフォーマです。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>What turns prompts into numbers: a known name, or a folder with a model.</source>
   <translation>プロンプトを数値に変換するもの。既知の名前、またはモデルのあるフォルダ。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Seed</source>
   <translation>シード</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Start of all random numbers; the same seed gives the same model.</source>
   <translation>すべての乱数の初期値。同じシードからは同じモデルができます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Learn from the labels alone</source>
   <translation>ラベルのみから学習</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Leaves out the layer's unlabelled pixels, which otherwise teach as well: for a model that is to classify other scenes.</source>
   <translation>通常は学習に役立つ、レイヤのラベルなしピクセルを使いません。他のシーンの分類に使うモデル向けです。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>The model file to write.</source>
   <translation>出力するモデルファイル。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Labelled pixels</source>
   <translation>ラベル付きピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Classes with labels</source>
   <translation>ラベルのあるクラス数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/train_model.py" />
   <source>Choose a prompt set, or give one in a file.</source>
   <translation>プロンプトセットを選ぶか、ファイルで指定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draw validation sample</source>
   <translation>検証サンプルの抽出</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>hyperspectral,accuracy,validation,stratified,random,points,reference,area</source>
   <translation>ハイパースペクトル,精度,検証,層化,無作為,ポイント,参照,面積</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws a stratified random sample of a class raster, as points to interpret.</source>
   <translation>クラスラスタから層化無作為標本を、判読用のポイントとして抽出します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Draws pixels of a class raster at random within each of its classes, as points at their centres. Say for each what is really there, from a visit or an image, in the field “reference”: the form offers the classes. Then give the points to “Assess classification accuracy” with the sampling design “stratified”, and have the accuracy of the whole map and the area of each class estimated, with confidence intervals.

Interpret every point, also where it is hard to tell: a sample without its difficult points makes the map look better than it is. By default the points do not tell the map's class, so that it does not lead who interprets them.

Example: 400 points, at least 50 of each class, 100 metres or more from the fields that the model was trained on.</source>
   <translation>クラスラスタの各クラスの中からピクセルを無作為に抽出し、その中心にポイントを置きます。それぞれに実際に何があるかを、現地調査や画像に基づいてフィールド「reference」に入力してください。フォームにクラスの選択肢が表示されます。その後、ポイントを標本設計「stratified」で「分類精度の評価」に渡すと、地図全体の精度と各クラスの面積が信頼区間付きで推定されます。

判断が難しい場所も含め、すべてのポイントを判読してください。難しいポイントを除いた標本では、地図が実際より良く見えます。判読者が影響されないよう、既定ではポイントに地図のクラスは示されません。

例: 400ポイント、各クラス50以上、モデルの学習に使った畑から100メートル以上離す。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A class raster as “Classify hyperspectral layer” writes it. Its classes are drawn from one by one.</source>
   <translation>「ハイパースペクトルレイヤの分類」が出力するクラスラスタ。クラスごとに抽出されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Number of points</source>
   <translation>ポイント数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How many points to draw in all. Left empty, as many as the error wanted needs.</source>
   <translation>抽出するポイントの総数。空の場合は、目標の誤差に必要な数です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Standard error wanted</source>
   <translation>目標の標準誤差</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: the standard error that the overall accuracy is to have. The 95 % interval reaches about twice as far to each side.</source>
   <translation>ポイント数を指定しない場合: 全体精度の目標とする標準誤差。95%区間は両側におよそその2倍の幅になります。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Accuracy expected</source>
   <translation>予想される精度</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Without a number of points: how much of each class you expect to be right. The lower, the more points are needed.</source>
   <translation>ポイント数を指定しない場合: 各クラスのどれだけが正しいと見込むか。低いほど多くのポイントが必要です。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points of each class</source>
   <translation>各クラスのポイント</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>“minimum” gives each class the least number below and shares out the rest by area, which suits most purposes. “equal” gives each class as many, for accuracies of single classes. “proportional” shares out all by area.</source>
   <translation>「minimum」は、各クラスに下の最小数を割り当て、残りを面積で配分します。ほとんどの目的に適しています。「equal」は各クラスに同数を割り当て、クラスごとの精度を求めるのに向きます。「proportional」はすべてを面積で配分します。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least number in a class</source>
   <translation>クラスごとの最小数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>For “minimum”: points that even the rarest class gets.</source>
   <translation>「minimum」の場合: 最も少ないクラスにも割り当てるポイント数。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Labels to stay away from</source>
   <translation>避けるラベル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>No point is drawn on these labels. Give those that the model was trained on: a map is easily right there. The estimates then hold for the rest of the map.</source>
   <translation>これらのラベルの上にはポイントを抽出しません。モデルの学習に使ったラベルを指定してください。そこでは地図が正しくなりやすいためです。推定値は地図の残りの部分に対するものになります。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Least distance from them</source>
   <translation>ラベルからの最小距離</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>How far points stay away from these labels, too.</source>
   <translation>ポイントをこれらのラベルからさらにどれだけ離すか。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Show the map's class to who interprets the points</source>
   <translation>地図のクラスを判読者に表示</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Who sees the map's class tends to agree with it; leave this off if you can.</source>
   <translation>地図のクラスを見た人は、それに同意しがちです。できればオフのままにしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The same seed draws the same points; another one draws others.</source>
   <translation>同じシードからは同じポイントが抽出され、別のシードからは別のポイントが抽出されます。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Validation sample</source>
   <translation>検証サンプル</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>The points to write, a GeoPackage with a form to interpret them.</source>
   <translation>出力するポイント (判読用フォーム付きのGeoPackage)。</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Points drawn</source>
   <translation>抽出したポイント数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>Classes drawn from</source>
   <translation>抽出元のクラス数</translation>
  </message>
  <message>
   <location filename="../plugin/algorithms/validation_sample.py" />
   <source>A distance is given, but no labels to keep it from; give both.</source>
   <translation>距離が指定されていますが、離すべきラベルがありません。両方を指定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced</source>
   <translation>詳細設定</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Margin raster as well</source>
   <translation>マージンラスタも出力</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write the confidence in each pixel's class less that in the second best, from 0 (undecided between two) to 1.</source>
   <translation>各ピクセルのクラスの信頼度から2番目のクラスの信頼度を引いた値も出力します。0 (2クラスの間で決まらない) ～1。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Entropy raster as well</source>
   <translation>エントロピーラスタも出力</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Also write how evenly confidence is spread over the classes, from 0 (all on one) to 1 (all alike).</source>
   <translation>信頼度がクラスの間にどれだけ均等に分散しているかも出力します。0 (1クラスに集中) ～1 (すべて同じ)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Show or hide the advanced options.</source>
   <translation>詳細オプションを表示または非表示にします。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Advanced options</source>
   <translation>詳細オプション</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cuda}, which automatic takes, and {cpu}.</source>
   <translation>検出: {cuda} (自動で選択)、{cpu}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Found: {cpu}. No GPU: {reason}.</source>
   <translation>検出: {cpu}。GPUなし: {reason}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>CUDA cannot be used: {reason}. Choose another device under Advanced.</source>
   <translation>CUDAを使えません: {reason}。「詳細設定」で別のデバイスを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Pixels less similar than this to every class become “Unclassified”, a grey entry of the legend.</source>
   <translation>どのクラスとの類似度もこの値より小さいピクセルを「未分類」(凡例の灰色の項目) にします。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>No pixel</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>As fitted in training</source>
   <translation>学習時に求めた値</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Below similarity</source>
   <translation>類似度がこれ未満</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Cosine similarity, from -1 to 1.</source>
   <translation>コサイン類似度 (-1～1)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Unclassified</source>
   <translation>未分類</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Where to compute; automatic takes a CUDA device that works, else the CPU.</source>
   <translation>計算に使うデバイス。自動では、使えるCUDAデバイスがあればそれを、なければCPUを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/advanced_options.py" />
   <source>Automatic</source>
   <translation>自動</translation>
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
   <translation>GPUを探しています…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/chosen_jobs.py" />
   <source>The folder {folder} for models cannot be made: {problem}.</source>
   <translation>モデル用のフォルダ {folder} を作成できません: {problem}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>The classes; choose one to read its prompts.</source>
   <translation>クラスの一覧。選ぶとプロンプトが読めます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/class_list.py" />
   <source>Classes of the prompt set</source>
   <translation>プロンプトセットのクラス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The prompt set: the classes to find, each described in words.</source>
   <translation>プロンプトセット: 見つけたいクラスを、それぞれ言葉で記述したもの。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Promp&amp;t set</source>
   <translation>プロンプトセット(&amp;T)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>New prompt set</source>
   <translation>新規プロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Make a prompt set of your own: empty, as a copy, or from a layer's classes.</source>
   <translation>自分のプロンプトセットを作成します: 空から、コピーから、またはレイヤのクラスから。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit prompt set</source>
   <translation>プロンプトセットを編集</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Edit, check and compare the classes. Sets that come along are shown only.</source>
   <translation>クラスを編集、確認、比較します。付属のセットは表示のみです。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open prompt set</source>
   <translation>プロンプトセットを開く</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set of your own (.json or .csv).</source>
   <translation>自分のプロンプトセット (.json または .csv) を開きます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose a prompt set.</source>
   <translation>プロンプトセットを選択してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Choose…</source>
   <translation>選択…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>A set of your own</source>
   <translation>自分のセット</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>The classes come with the model</source>
   <translation>クラスはモデルに含まれています</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} class; choose it to read its prompts</source>
   <translation>{count}クラス。選ぶとプロンプトが読めます</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>{count} classes; choose one to read its prompts</source>
   <translation>{count}クラス。選ぶとプロンプトが読めます</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classes_section.py" />
   <source>Open a prompt set</source>
   <translation>プロンプトセットを開く</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>Step {step} of {steps}: {text}</source>
   <translation>ステップ{step}/{steps}: {text}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>a few seconds left</source>
   <translation>残り数秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {seconds} s left</source>
   <translation>残り約{seconds}秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/classification_run.py" />
   <source>about {minutes} min left</source>
   <translation>残り約{minutes}分</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>SpectraPrompt</source>
   <translation>SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Classifying {layer}</source>
   <translation>{layer}を分類</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Training on {labels}</source>
   <translation>{labels}で学習</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Learning curve of {labels}</source>
   <translation>{labels}の学習曲線</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{layer} – labels</source>
   <translation>{layer} – ラベル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The class layer is no longer there.</source>
   <translation>クラスレイヤがなくなっています。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Log of SpectraPrompt</source>
   <translation>SpectraPromptのログ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to train on “{labels}”, then classify “{layer}”.</source>
   <translation>「{labels}」で学習し、「{layer}」を分類する準備ができました。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}” with a model that was not trained on it.</source>
   <translation>「{layer}」を、このレイヤで学習していないモデルで分類する準備ができました。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Ready to classify “{layer}”.</source>
   <translation>「{layer}」を分類する準備ができました。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The run under way or waiting, “{run}”, writes {name}; choose another name.</source>
   <translation>実行中または待機中の「{run}」が{name}を出力します。別の名前を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Replace files?</source>
   <translation>ファイルを置き換えますか?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>There is already {names}. Replace it?</source>
   <translation>{names} は既にあります。置き換えますか?</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>Cancelled; the model is kept in {path}, no map was written.</source>
   <translation>キャンセルしました。モデルは {path} に残っていますが、地図は出力されていません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The comparison with the labels was cancelled.</source>
   <translation>ラベルとの比較は中止されました。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The disagreement with the labels is missing: {problem}</source>
   <translation>ラベルとの不一致がありません: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>“{run}” failed: {problem}</source>
   <translation>“{run}” は失敗しました: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} run before it failed: see the list.</source>
   <translation>それより前に {count} 件の実行が失敗しました。リストを見てください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>{count} runs before it failed: see the list.</source>
   <translation>それより前に {count} 件の実行が失敗しました。リストを見てください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The project was closed meanwhile; the result is in {path}.</source>
   <translation>実行中にプロジェクトが閉じられました。結果は {path} にあります。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/dock_widget.py" />
   <source>The model is kept in {path}.</source>
   <translation>モデルは {path} に残っています。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Which part of the layer is mapped; training takes all of it.</source>
   <translation>レイヤのうち分類する範囲。学習には全体を使います。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Whole layer</source>
   <translation>レイヤ全体</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Map canvas</source>
   <translation>マップキャンバス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer</source>
   <translation>ポリゴンレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Pixels whose centre lies in one of its polygons are mapped; of those selected, where some are.</source>
   <translation>そのポリゴンの内側に中心があるピクセルをマッピングします。選択されたものがあれば、その内側だけです。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Polygon layer that bounds the map</source>
   <translation>地図の範囲を決めるポリゴンレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The map canvas shows nothing of “{layer}”; zoom to it, or map all of it.</source>
   <translation>マップキャンバスに「{layer}」が表示されていません。ズームするか、全体を分類してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>Choose the polygon layer that bounds the map.</source>
   <translation>地図の範囲を決めるポリゴンレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” holds no polygon yet; draw one, or choose another extent.</source>
   <translation>“{area}” にはまだポリゴンがありません。描くか、別の範囲を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>“{area}” has no coordinate system; set it in its properties, or choose another extent.</source>
   <translation>“{area}” に座標系がありません。プロパティで設定するか、別の範囲を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>The polygons of “{area}” do not overlap “{layer}”; choose another extent.</source>
   <translation>「{area}」のポリゴンが「{layer}」と重なっていません。別の領域を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What the canvas shows when you click Run.</source>
   <translation>「実行」をクリックしたときにキャンバスに表示されている範囲。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in the selected polygon; outside, the map is empty.</source>
   <translation>選択したポリゴンの内側。外側では地図は空です。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in {count} selected polygons; outside, the map is empty.</source>
   <translation>選択した {count} 個のポリゴンの内側。外側では地図は空です。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/extent_choice.py" />
   <source>What lies in its polygons; outside, the map is empty.</source>
   <translation>そのポリゴンの内側。外側では地図は空です。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels that training learns each class from, and the separate areas they form.</source>
   <translation>各クラスの学習に使うピクセルと、それらがなす離れた区域の数。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Labelled pixels of each class</source>
   <translation>各クラスのラベル付きピクセル数</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Class</source>
   <translation>クラス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Pixels</source>
   <translation>ピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/label_summary.py" />
   <source>Areas</source>
   <translation>区域</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>{share:.0f} % of the labels ({pixels} pixels): {accuracy:.1f} %</source>
   <translation>ラベルの{share:.0f}% ({pixels}ピクセル): {accuracy:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/learning_plot.py" />
   <source>Learning curve</source>
   <translation>学習曲線</translation>
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
   <translation>学習に使ったラベルの割合</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Accuracy on labels kept aside {percent:.1f} %</source>
   <translation>検証用ラベルでの精度 {percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{seconds:.1f} s</source>
   <translation>{seconds:.1f}秒</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: take this as a first guess. Label areas that you are sure of, choose “Train on labels” and run again.</source>
   <translation>次の手順: これは最初の目安です。確実にわかる区域にラベルを付け、「ラベルで学習」を選んで再実行してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: label more places, farther apart, so that training can validate itself, or assess the map against other labels.</source>
   <translation>次の手順: 学習時に検証できるよう、より多くの離れた場所にラベルを付けるか、別のラベルで地図を評価してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: add labels where the map looks wrong, or sharpen prompts; run again.</source>
   <translation>次の手順: 地図が誤っていそうな場所にラベルを追加するか、プロンプトをより明確にして、再実行してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>Next: look at the map, and assess it against labels it has not learnt from.</source>
   <translation>次の手順: 地図を確認し、学習に使っていないラベルで評価してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/map_result.py" />
   <source>{pixels:,} px</source>
   <translation>{pixels:,} px</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model of this project, one that comes with SpectraPrompt, or a file.</source>
   <translation>このプロジェクトのモデル、SpectraPrompt付属のモデル、またはファイル。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Where the model comes from</source>
   <translation>モデルの入手元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Source</source>
   <translation>入手元</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model</source>
   <translation>学習済みモデルを選択</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>A model file (.spm) trained with SpectraPrompt.</source>
   <translation>SpectraPromptで学習したモデルファイル (.spm)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Map the classes of the prompt set above</source>
   <translation>上のプロンプトセットのクラスをマッピングする</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Use the model with the prompt set chosen above, without training it again: with prompts in other words, with classes left out, or with new ones known by text alone.</source>
   <translation>上で選んだプロンプトセットで、学習し直さずにモデルを使います。プロンプトの言い換え、クラスの除外、テキストだけで知られる新しいクラスの追加ができます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Choose a trained model (.spm).</source>
   <translation>学習済みモデル (.spm) を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>From a file</source>
   <translation>ファイルから</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Shipped: {title}</source>
   <translation>同梱: {title}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>The model {path}, chosen when the project was saved, is missing.</source>
   <translation>プロジェクトの保存時に選ばれていたモデル {path} が見つかりません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Not trained on your layer: the map is a first guess. For one to rely on, label some areas in a polygon layer and choose “Train on labels”.</source>
   <translation>お使いのレイヤで学習していないため、地図は最初の目安です。信頼できる地図を得るには、ポリゴンレイヤでいくつかの区域にラベルを付け、「ラベルで学習」を選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} class</source>
   <translation>{count}クラス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} classes</source>
   <translation>{count}クラス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} band</source>
   <translation>{count}バンド</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{count} bands</source>
   <translation>{count}バンド</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{first}–{last} nm</source>
   <translation>{first}～{last} nm</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>trained {date}</source>
   <translation>学習日 {date}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>accuracy on labels kept aside {percent:.1f} %</source>
   <translation>検証用ラベルでの精度 {percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>Kept aside: {labels}.</source>
   <translation>検証用に取り置き: {labels}。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} single pixels</source>
   <translation>{pixels:,}個の単独ピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{pixels:,} pixels in blocks of {block} × {block} pixels</source>
   <translation>{block}×{block}ピクセルのブロック単位で{pixels:,}ピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_page.py" />
   <source>{percent:.1f} %</source>
   <translation>{percent:.1f}%</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Tra&amp;in on labels</source>
   <translation>ラベルで学習(&amp;I)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Learn the classes from labelled pixels of the layer.</source>
   <translation>レイヤのラベル付きピクセルからクラスを学習します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>&amp;Use a trained model</source>
   <translation>学習済みモデルを使用(&amp;U)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/model_section.py" />
   <source>Classify with a model that was trained before, or one that comes along.</source>
   <translation>以前に学習したモデル、または付属のモデルで分類します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/named_file.py" />
   <source>Name the folder of {file}, too, or save the project: it then lies beside it.</source>
   <translation>{file} のフォルダも指定するか、プロジェクトを保存してください。保存すると、ファイルはプロジェクトの隣に置かれます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>GeoTIFF (*.tif *.tiff)</source>
   <translation>GeoTIFF (*.tif *.tiff)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Save the class raster</source>
   <translation>クラスラスタを保存</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Temporary file</source>
   <translation>一時ファイル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The GeoTIFF to write; left empty, a temporary one that ends with QGIS.</source>
   <translation>出力するGeoTIFF。空の場合は、QGISの終了時に消える一時ファイルです。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Class raster to write</source>
   <translation>出力するクラスラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Confidence raster as well</source>
   <translation>信頼度ラスタも出力</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also write how sure the model is of each pixel, from 0 to 1.</source>
   <translation>各ピクセルに対するモデルの確かさ (0～1) も出力します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Disagreement with the labels as well</source>
   <translation>ラベルとの不一致も出力する</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>E&amp;xtent</source>
   <translation>領域(&amp;X)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Cl&amp;ass raster</source>
   <translation>クラスラスタ(&amp;A)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Choose labels first, under “Train on labels”.</source>
   <translation>まず「ラベルで学習」でラベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Also show which pixels labelled in “{labels}” the map has wrong, and as what. It is no accuracy assessment where the model has learnt from them.</source>
   <translation>“{labels}” でラベルの付いたピクセルのうち、地図で誤っているものと、その誤りも示します。モデルがそのラベルで学習した場合、精度評価にはなりません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>Let the name of the class raster end in .tif.</source>
   <translation>クラスラスタの名前の末尾は .tif にしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/output_section.py" />
   <source>The folder {folder} does not exist; choose another for the result.</source>
   <translation>フォルダ {folder} は存在しません。結果用に別のフォルダを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/prompt_choice.py" />
   <source>The prompt set {path}, chosen when the project was saved, is missing.</source>
   <translation>プロジェクトの保存時に選ばれていたプロンプトセット {path} が見つかりません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Model report</source>
   <translation>モデルのレポート</translation>
  </message>
  <message>
   <location filename="../plugin/dock/report_button.py" />
   <source>Show in the browser what is known of the model: accuracy and confusion matrix on labels kept aside, classes, bands, and how it was trained.</source>
   <translation>モデルについて分かっていること（取り置いたラベルでの精度と混同行列、クラス、バンド、学習方法）をブラウザで表示します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Result</source>
   <translation>結果</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The classes of the map, the largest first.</source>
   <translation>地図のクラス (大きい順)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Areas of the classes</source>
   <translation>クラスの面積</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Area</source>
   <translation>面積</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Share</source>
   <translation>割合</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Assess accuracy…</source>
   <translation>精度を評価…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>Compare the map with reference labels; gives a report as HTML, JSON and CSV.</source>
   <translation>地図を参照ラベルと比較し、HTML、JSON、CSVのレポートを作成します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>{pixels:,} pixels</source>
   <translation>{pixels:,}ピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/result_section.py" />
   <source>The latest result is not shown: its map “{layer}” is no longer there.</source>
   <translation>最新の結果は表示されません。その地図 “{layer}” はもうありません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>{count} waiting</source>
   <translation>{count}件待機中</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>For another run: {problem}</source>
   <translation>次の実行には: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Queue a run with what is chosen now.</source>
   <translation>現在の選択内容で実行をキューに追加します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Classify the layer.</source>
   <translation>レイヤを分類します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>How far the run is.</source>
   <translation>実行の進み具合。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Cancel</source>
   <translation>キャンセル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Stop the run; no map is written.</source>
   <translation>実行を中止します。地図は出力されません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Show lo&amp;g</source>
   <translation>ログを表示(&amp;G)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Open QGIS's log messages at the tab SpectraPrompt.</source>
   <translation>QGISのログメッセージをSpectraPromptタブで開きます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_bar.py" />
   <source>Ru&amp;n</source>
   <translation>実行(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>The runs in order; Delete cancels the one chosen.</source>
   <translation>実行の一覧 (順番どおり)。Deleteキーで、選んだ実行をキャンセルします。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Runs</source>
   <translation>実行の一覧</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel this run.</source>
   <translation>この実行をキャンセルします。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_list.py" />
   <source>Cancel: {run}</source>
   <translation>キャンセル: {run}</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Waiting</source>
   <translation>待機中</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelling…</source>
   <translation>キャンセル中…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Starting the engine…</source>
   <translation>エンジンを起動しています…</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Done</source>
   <translation>完了</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Failed</source>
   <translation>失敗</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_queue.py" />
   <source>Cancelled</source>
   <translation>キャンセル済み</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Warning:</source>
   <translation>警告:</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{count} warnings: see the log.</source>
   <translation>警告{count}件: ログを参照してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{pixels} in {classes}, in {seconds:.1f} s on {device}.</source>
   <translation>{classes}、{pixels} ({device}で{seconds:.1f}秒)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>{wrong:,} of {labelled:,} labelled pixels are mapped otherwise.</source>
   <translation>ラベル付きピクセル {labelled:,} 個のうち {wrong:,} 個は、地図で別のクラスになっています。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Trained on {pixels} of {classes} in {seconds:.1f} s on {device}.</source>
   <translation>{classes}、{pixels}で学習しました ({device}で{seconds:.1f}秒)。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>No validation was possible.</source>
   <translation>検証はできませんでした。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {percent:.1f} %.</source>
   <translation>検証用ラベルでの精度: {percent:.1f}%。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>The labels are too few for a learning curve.</source>
   <translation>学習曲線にはラベルが少なすぎます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>Accuracy on labels kept aside: {last:.1f} % with all labels, {before:.1f} % with {share:.0f} % of them.</source>
   <translation>検証用ラベルでの精度: 全ラベルで{last:.1f}%、その{share:.0f}%で{before:.1f}%。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels would probably still help.</source>
   <translation>ラベルを増やすと、おそらくさらに良くなります。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/run_summaries.py" />
   <source>More labels of the same kind would help little.</source>
   <translation>同じようなラベルを増やしても、あまり効果はなさそうです。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, is missing.</source>
   <translation>プロジェクトの保存時に選ばれていたレイヤ「{name}」が見つかりません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/saved_state.py" />
   <source>The layer “{name}”, chosen when the project was saved, cannot be read.</source>
   <translation>プロジェクトの保存時に選ばれていたレイヤ「{name}」を読み込めません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>La&amp;yer to classify</source>
   <translation>分類するレイヤ(&amp;Y)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The layer to classify; raster files with {count} bands or more are listed.</source>
   <translation>分類するレイヤ。{count}バンド以上のラスタファイルが一覧に表示されます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Layer to classify</source>
   <translation>分類するレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>All rasters</source>
   <translation>すべてのラスタ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>List rasters with fewer bands, too; a model finds little in two or three bands.</source>
   <translation>バンドの少ないラスタも一覧に表示します。2～3バンドではモデルはほとんど何も見つけられません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>No raster of the project has {count} bands or more; add one, or tick “All rasters” to choose among the others.</source>
   <translation>プロジェクトに{count}バンド以上のラスタがありません。追加するか、「すべてのラスタ」にチェックを入れて他のラスタから選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Add a hyperspectral raster file to the project.</source>
   <translation>ハイパースペクトルのラスタファイルをプロジェクトに追加します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>True colour</source>
   <translation>トゥルーカラー</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Infrared</source>
   <translation>赤外カラー</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Shortwave</source>
   <translation>短波長赤外</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show as {composite}</source>
   <translation>{composite}で表示</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Choose a layer first.</source>
   <translation>先にレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>Show {red}, {green} and {blue} nm as red, green and blue (bands {bands}), stretched from the 2nd to the 98th percentile.</source>
   <translation>{red}、{green}、{blue} nmを赤、緑、青として (バンド{bands})、2～98パーセンタイルでストレッチして表示します。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The file tells no wavelengths, by which this composite finds its bands.</source>
   <translation>ファイルに波長情報がないため、このカラー合成のバンドを決められません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/scene_section.py" />
   <source>The good bands do not cover {red}, {green} and {blue} nm.</source>
   <translation>有効なバンドが{red}、{green}、{blue} nmを含んでいません。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose a layer with training labels.</source>
   <translation>学習ラベルのレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Choose the field that holds the classes.</source>
   <translation>クラスを持つフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>“{layer}” holds no labels yet; draw some areas of each class.</source>
   <translation>「{layer}」にはまだラベルがありません。各クラスの区域を描いてください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train a model on the labels, without mapping; it is then ready to use.</source>
   <translation>分類は行わず、ラベルでモデルだけを学習します。学習後すぐに使えます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train with 10, 25, 50 and 100 % of the labels, to see whether more labels would help; takes a few times as long as a training.</source>
   <translation>ラベルの10、25、50、100%で学習し、ラベルを増やす効果があるかを調べます。通常の学習の数倍の時間がかかります。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train again</source>
   <translation>再学習</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Train</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>In “{folder}” beside the project</source>
   <translation>プロジェクトと同じ場所の「{folder}」内</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Polygons or points with a class field, or a raster of class numbers.</source>
   <translation>クラスフィールドを持つポリゴンかポイント、またはクラス番号のラスタ。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Layer with training labels</source>
   <translation>学習ラベルのレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New</source>
   <translation>新規</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer: draw polygons whose class you choose here by name.</source>
   <translation>新規ラベルレイヤ: ここで名前で選んだクラスのポリゴンを描きます。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>New label layer</source>
   <translation>新規ラベルレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>La&amp;bels</source>
   <translation>ラベル(&amp;B)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The field that holds the class name or number.</source>
   <translation>クラス名またはクラス番号を持つフィールド。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class &amp;field</source>
   <translation>クラスフィールド(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>The class of the polygons that you draw next.</source>
   <translation>次に描くポリゴンのクラス。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Class to draw</source>
   <translation>描くクラス</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Draw</source>
   <translation>描画</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Click the corners on the map; a right click ends a polygon. The layer is kept in memory only: make it permanent in the Layers panel before you close QGIS.</source>
   <translation>地図上で頂点をクリックし、右クリックでポリゴンを完成させます。このレイヤはメモリ上にしかありません。QGISを終了する前に、レイヤパネルで保存して恒久化してください。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save the model</source>
   <translation>モデルを保存</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Where to keep the model, to use it again on other layers.</source>
   <translation>別のレイヤで再利用できるよう、モデルを保存する場所。</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>File to save the model in</source>
   <translation>モデルの保存先ファイル</translation>
  </message>
  <message>
   <location filename="../plugin/dock/training_page.py" />
   <source>Save model</source>
   <translation>モデルの保存先</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>The checks did not finish: {reason}</source>
   <translation>チェックが完了しませんでした: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>no answer</source>
   <translation>応答なし</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>ok</source>
   <translation>OK</translation>
  </message>
  <message>
   <location filename="../plugin/doctor.py" />
   <source>NO</source>
   <translation>NG</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, did not answer within {seconds} s; choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>エンジンのPython {python} が{seconds}秒以内に応答しませんでした。設定 ▸ オプション ▸ SpectraPromptで別のPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} does not run SpectraPrompt's engine, it answered “{line}”; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{python} ではSpectraPromptのエンジンが動作せず、「{line}」と応答しました。設定 ▸ オプション ▸ SpectraPromptでPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, cannot be started ({problem}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>エンジンのPython {python} を起動できません ({problem})。設定 ▸ オプション ▸ SpectraPromptで別のPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine's Python, {python}, lacks the package {package}; install it there, or choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>エンジンのPython {python} にパッケージ {package} がありません。そこにインストールするか、設定 ▸ オプション ▸ SpectraPromptで別のPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>{python} ended before the engine was ready ({reason}); choose another Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>エンジンの準備ができる前に {python} が終了しました ({reason})。設定 ▸ オプション ▸ SpectraPromptで別のPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The system ended the engine, most likely for lack of memory; close other programs or lower the memory limit, and run again.</source>
   <translation>システムがエンジンを終了させました。おそらくメモリ不足です。他のプログラムを閉じるか、メモリの上限を下げて再実行してください。</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>exit code {code}</source>
   <translation>終了コード {code}</translation>
  </message>
  <message>
   <location filename="../plugin/engine.py" />
   <source>The engine ended unexpectedly ({reason}), before its result was written. Run again, and report it with the log if it happens twice.</source>
   <translation>結果が出力される前に、エンジンが予期せず終了しました ({reason})。再実行し、もう一度起きた場合はログを添えて報告してください。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>The guide has no page “{name}” in {folder}; install SpectraPrompt again to get it.</source>
   <translation>ガイドのページ「{name}」が {folder} にありません。SpectraPrompt を再インストールしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>No program opens web pages here; open {path} in a web browser.</source>
   <translation>ここにはウェブページを開くプログラムがありません。{path} をウェブブラウザで開いてください。</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Help</source>
   <translation>ヘルプ</translation>
  </message>
  <message>
   <location filename="../plugin/guide.py" />
   <source>Open the guide at this window's page (F1).</source>
   <translation>このウィンドウについてのガイドのページを開きます(F1)。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>chosen in the options</source>
   <translation>オプションで選択</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>set by the environment variable {name}</source>
   <translation>環境変数 {name} で設定</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of the checkout's environment</source>
   <translation>チェックアウトの環境のもの</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>of QGIS</source>
   <translation>QGISのもの</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>There is no Python at {path} ({origin}); choose another under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} にPythonがありません ({origin})。設定 ▸ オプション ▸ SpectraPromptで別のPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>{path} ({origin}) is not a program that can be run; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>{path} ({origin}) は実行できるプログラムではありません。設定 ▸ オプション ▸ SpectraPromptでPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/interpreter.py" />
   <source>The Python of this QGIS cannot be found; choose a Python under Settings ▸ Options ▸ SpectraPrompt.</source>
   <translation>このQGISのPythonが見つかりません。設定 ▸ オプション ▸ SpectraPromptでPythonを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels of “{name}” are not counted beforehand, as their source may be slow; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>「{name}」のラベルは、データソースが遅い可能性があるため事前には数えません。学習ではすべて読み込みます。GeoPackage として保存すると数えられます。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>“{name}” has more than {count} labels that would have to be copied, so they are not counted beforehand; a training reads all of them. Saved as a GeoPackage, they are counted.</source>
   <translation>「{name}」にはコピーが必要なラベルが {count} 個より多くあるため、事前には数えません。学習ではすべて読み込みます。GeoPackage として保存すると数えられます。</translation>
  </message>
  <message>
   <location filename="../plugin/label_counter.py" />
   <source>The labels “{name}” do not overlap the layer “{layer}”; choose others.</source>
   <translation>ラベル「{name}」はレイヤ「{layer}」と重なっていません。別のラベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{pixels} in {labelled} of {classes} classes</source>
   <translation>{classes}クラス中{labelled}クラスに{pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixel</source>
   <translation>{count}個のラベル付きピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{count} labelled pixels</source>
   <translation>{count}個のラベル付きピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Label at least two classes.</source>
   <translation>少なくとも2つのクラスにラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Without labels: {classes}.</source>
   <translation>ラベルなし: {classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Fewer than {count} pixels: {classes}.</source>
   <translation>{count}ピクセル未満: {classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Labelled in one place only: {classes}.</source>
   <translation>ラベルが1か所のみ: {classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Not in the prompt set, left out: {classes}.</source>
   <translation>プロンプトセットにないため除外: {classes}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>Left out, as polygons of different classes overlap: {pixels}.</source>
   <translation>異なるクラスのポリゴンが重なるため除外: {pixels}。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>No validation possible: label more places, farther apart, to get a figure.</source>
   <translation>検証できません。精度を求めるには、より多くの離れた場所にラベルを付けてください。</translation>
  </message>
  <message>
   <location filename="../plugin/label_report.py" />
   <source>{names} and {count} more</source>
   <translation>{names}、ほか{count}件</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” is not read from a raster file; save it as a GeoTIFF first (Export ▸ Save As…) and use that layer.</source>
   <translation>レイヤ「{name}」はラスタファイルから読み込まれたものではありません。先にGeoTIFFとして保存し (エクスポート ▸ 名前を付けて保存…)、そのレイヤを使ってください。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The layer “{name}” has no polygons, points or pixels to learn from.</source>
   <translation>レイヤ「{name}」には学習に使えるポリゴン、ポイント、ピクセルがありません。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The file {name} is shown by the layer “{layer}”; remove that layer, or choose another name for the result.</source>
   <translation>ファイル {name} はレイヤ「{layer}」で表示中です。そのレイヤを削除するか、結果に別の名前を付けてください。</translation>
  </message>
  <message>
   <location filename="../plugin/layers.py" />
   <source>The labels of the layer “{name}” cannot be copied: {problem}</source>
   <translation>レイヤ「{name}」のラベルをコピーできません: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/model_report.py" />
   <source>No browser opens the report; it is in {path}.</source>
   <translation>レポートを開くブラウザがありません。レポートは {path} にあります。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Choose the engine's Python</source>
   <translation>エンジンのPythonを選択</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The Python that has torch and transformers; left empty, the one named below.</source>
   <translation>torchとtransformersが入ったPython。空の場合は下に示すものを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>The engine's Python</source>
   <translation>エンジンのPython</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Check</source>
   <translation>チェック(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Start the engine with this Python and see what it says.</source>
   <translation>このPythonでエンジンを起動し、応答を確認します。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Engine</source>
   <translation>エンジン</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>SpectraPrompt trains and classifies in a process of its own, so that QGIS stays responsive. That process needs a Python with torch and transformers.</source>
   <translation>SpectraPromptは、QGISの動作が重くならないよう、学習と分類を別プロセスで行います。そのプロセスには、torchとtransformersが入ったPythonが必要です。</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>&amp;Python</source>
   <translation>Python(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>Starting {python}…</source>
   <translation>{python} を起動しています…</translation>
  </message>
  <message>
   <location filename="../plugin/options.py" />
   <source>entered above</source>
   <translation>上で入力</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Classify a hyperspectral layer by classes named in words</source>
   <translation>言葉で名付けたクラスでハイパースペクトルレイヤを分類</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Spectra</source>
   <translation>スペクトル</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Show the spectra of pixels and what the model makes of them ({keys})</source>
   <translation>ピクセルのスペクトルと、モデルによる判断を表示 ({keys})</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Swipe between two layers…</source>
   <translation>2つのレイヤをスワイプ…</translation>
  </message>
  <message>
   <location filename="../plugin/plugin.py" />
   <source>Drag a divider between two layers on the map</source>
   <translation>地図上の2つのレイヤの境界線をドラッグします</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>The polygons of “{name}” cannot be copied: {problem}</source>
   <translation>“{name}” のポリゴンをコピーできません: {problem}</translation>
  </message>
  <message>
   <location filename="../plugin/polygons.py" />
   <source>No polygon of “{name}” lies on the layer to map; choose others, or map all.</source>
   <translation>“{name}” のどのポリゴンもマッピングするレイヤの上にありません。別のものを選ぶか、全体をマッピングしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Choose the class's colour</source>
   <translation>クラスの色を選択</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>The colour of the class in the legend.</source>
   <translation>凡例でのクラスの色。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Colour of the class</source>
   <translation>クラスの色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>C&amp;olour</source>
   <translation>色(&amp;O)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Prompts of the class, one a line</source>
   <translation>クラスのプロンプト (1行に1つ)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Describe how the class looks and reflects light, once or several times: each line is a prompt, and their meanings are averaged.</source>
   <translation>クラスの見た目と光の反射の仕方を、1通りまたは何通りか記述します。各行が1つのプロンプトになり、その意味が平均されます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Such as: ripening wheat, a closed golden canopy with a flat red edge</source>
   <translation>例: ripening wheat, a closed golden canopy with a flat red edge</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>&amp;Prompts, one a line</source>
   <translation>プロンプト (1行に1つ)(&amp;P)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>No class chosen</source>
   <translation>クラス未選択</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Class without a name</source>
   <translation>名前のないクラス</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change colour</source>
   <translation>色の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>Change prompts</source>
   <translation>プロンプトの変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompt</source>
   <translation>プロンプト{count}個</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_details.py" />
   <source>{count} prompts</source>
   <translation>プロンプト{count}個</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change id</source>
   <translation>IDの変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change name</source>
   <translation>名前の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Change parent</source>
   <translation>親の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>{first}  (+{more})</source>
   <translation>{first}  (+{more})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The classes, in the order of the legend. F2 or a double click edits a cell.</source>
   <translation>クラスの一覧 (凡例の順)。F2キーまたはダブルクリックでセルを編集します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Id</source>
   <translation>ID</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The value in the class raster, 1 to 65535.</source>
   <translation>クラスラスタでの値 (1～65535)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Colour</source>
   <translation>色</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>The colour in the legend.</source>
   <translation>凡例での色。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Name</source>
   <translation>名前</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the legend shows; labels are matched by it, or by the id.</source>
   <translation>凡例に表示される名前。ラベルは名前またはIDで対応付けられます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>What the class looks like, in words; edited beside the table.</source>
   <translation>クラスの見た目を言葉で表したもの。表の横で編集します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Parent</source>
   <translation>親</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>A group, or another class, that the class belongs to. May be empty.</source>
   <translation>クラスが属するグループ、または別のクラス。空でもかまいません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/class_table.py" />
   <source>Labelled pixels in the label layer chosen in the dock, where known.</source>
   <translation>ドックで選んだラベルレイヤのラベル付きピクセル数 (わかる場合)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Empty</source>
   <translation>空(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin without classes.</source>
   <translation>クラスのない状態から始めます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Copy of the set chosen</source>
   <translation>選んだセットのコピー(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Begin with the classes of the set that is chosen.</source>
   <translation>選んだセットのクラスから始めます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>From a &amp;layer…</source>
   <translation>レイヤから(&amp;L)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a layer: its categories, the values of a field, its attribute table or class names.</source>
   <translation>レイヤのクラスを使います: カテゴリ、フィールドの値、属性テーブル、またはクラス名。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Import a file…</source>
   <translation>ファイルをインポート(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Take the classes of a JSON or CSV file.</source>
   <translation>JSONまたはCSVファイルのクラスを使います。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>&amp;Delete the set chosen…</source>
   <translation>選んだセットを削除(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the file of the set that is chosen, if it is one of your own.</source>
   <translation>選んだセットが自分のものであれば、そのファイルを削除します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>{name} (copy)</source>
   <translation>{name} (コピー)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Import a prompt set</source>
   <translation>プロンプトセットをインポート</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Delete the prompt set?</source>
   <translation>プロンプトセットを削除しますか？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set “{name}” will be deleted for good.</source>
   <translation>プロンプトセット「{name}」を完全に削除します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>Not deleted</source>
   <translation>削除できませんでした</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editing.py" />
   <source>The prompt set cannot be opened</source>
   <translation>プロンプトセットを開けません</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set as</source>
   <translation>プロンプトセットに名前を付けて保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change name of the set</source>
   <translation>セット名の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not imported</source>
   <translation>インポートできませんでした</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Import classes</source>
   <translation>クラスのインポート</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not exported</source>
   <translation>エクスポートできませんでした</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Exported</source>
   <translation>エクスポートしました</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The name under which the set is listed.</source>
   <translation>一覧に表示されるセットの名前。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>What the set is for: place, season, sensor.</source>
   <translation>セットの用途: 場所、季節、センサ。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The language of the prompts, as a tag: en, de, pt-BR. The encoder knows English.</source>
   <translation>プロンプトの言語を表すタグ: en、de、pt-BRなど。エンコーダは英語を理解します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change description</source>
   <translation>説明の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Change language</source>
   <translation>言語の変更</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Undo</source>
   <translation>元に戻す</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Redo</source>
   <translation>やり直す</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save</source>
   <translation>保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add class</source>
   <translation>クラスを追加</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Remove class</source>
   <translation>クラスを削除</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Duplicate class</source>
   <translation>クラスを複製</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class up</source>
   <translation>クラスを上へ移動</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Move class down</source>
   <translation>クラスを下へ移動</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{what} ({key})</source>
   <translation>{what} ({key})</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>This prompt set comes with SpectraPrompt and cannot be changed.</source>
   <translation>このプロンプトセットはSpectraPrompt付属のもので、変更できません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Edit a copy</source>
   <translation>コピーを編集(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Make a set of your own of it.</source>
   <translation>このセットから自分のセットを作成します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Language</source>
   <translation>言語(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Name</source>
   <translation>名前(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Description</source>
   <translation>説明(&amp;D)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Classes</source>
   <translation>クラス(&amp;C)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Si&amp;milarity</source>
   <translation>類似度(&amp;M)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Import…</source>
   <translation>インポート(&amp;I)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Add the classes of a JSON or CSV file to this set.</source>
   <translation>JSONまたはCSVファイルのクラスをこのセットに追加します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>E&amp;xport…</source>
   <translation>エクスポート(&amp;X)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Write the set to a file: JSON, or CSV for a spreadsheet.</source>
   <translation>セットをファイルに書き出します: JSON、または表計算ソフト用のCSV。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>&amp;Save</source>
   <translation>保存(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save &amp;as…</source>
   <translation>名前を付けて保存(&amp;A)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save as a set of your own, under another name.</source>
   <translation>自分のセットとして別の名前で保存します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close</source>
   <translation>閉じる</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Close; asks where something is not saved (Esc).</source>
   <translation>閉じます。未保存の変更があれば確認します (Esc)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Mend the errors listed first.</source>
   <translation>先に一覧のエラーを修正してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the set (Ctrl+S).</source>
   <translation>セットを保存します (Ctrl+S)。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name} (read-only) – prompt set</source>
   <translation>{name} (読み取り専用) – プロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>{name}[*] – prompt set</source>
   <translation>{name}[*] – プロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>The prompts are not compared: {reason}</source>
   <translation>プロンプトは比較されていません: {reason}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Comparing the prompts…</source>
   <translation>プロンプトを比較しています…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>At least two classes with prompts are needed to compare them.</source>
   <translation>比較するには、プロンプトのあるクラスが2つ以上必要です。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Most alike to the text encoder ({encoder}): {one} and {other}, similarity {value:.2f}. From {limit:.2f}, classes count as nearly the same.</source>
   <translation>テキストエンコーダ ({encoder}) にとって最も似ているのは{one}と{other}です (類似度{value:.2f})。{limit:.2f}以上のクラスはほぼ同じとみなされます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Not saved</source>
   <translation>保存できませんでした</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Saved</source>
   <translation>保存しました</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Replace the prompt set?</source>
   <translation>プロンプトセットを置き換えますか？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>You have a prompt set “{name}” already. Replace it?</source>
   <translation>プロンプトセット「{name}」はすでにあります。置き換えますか？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Save the prompt set?</source>
   <translation>プロンプトセットを保存しますか？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>“{name}” has changes that are not saved.</source>
   <translation>「{name}」に未保存の変更があります。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Export the prompt set</source>
   <translation>プロンプトセットをエクスポート</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Prompt set (*.json)</source>
   <translation>プロンプトセット (*.json)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/editor.py" />
   <source>Table (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Errors and warnings</source>
   <translation>エラーと警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>What is wrong, or likely a mistake. Click an entry, or press Enter, to go to it.</source>
   <translation>誤り、または誤りと思われるもの。項目をクリックするかEnterキーを押すと、その場所に移動します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Error</source>
   <translation>エラー</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>Warning</source>
   <translation>警告</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: nothing to report</source>
   <translation>チェック(&amp;H): 問題なし</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>C&amp;hecks: {errors}, {warnings}</source>
   <translation>チェック(&amp;H): {errors}、{warnings}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} error</source>
   <translation>エラー{count}件</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} errors</source>
   <translation>エラー{count}件</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warning</source>
   <translation>警告{count}件</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/findings_list.py" />
   <source>{count} warnings</source>
   <translation>警告{count}件</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>New class</source>
   <translation>新規クラス</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/history.py" />
   <source>Move class</source>
   <translation>クラスの移動</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>New prompt set from a layer</source>
   <translation>レイヤから新規プロンプトセット</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>A vector or raster layer with classes.</source>
   <translation>クラスを持つベクタレイヤまたはラスタレイヤ。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Layer</source>
   <translation>レイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the layer tells its classes.</source>
   <translation>レイヤのどこからクラスを取るか。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Where the classes are</source>
   <translation>クラスの取得元</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The field whose different values are the classes.</source>
   <translation>異なる値がそれぞれクラスになるフィールド。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Field</source>
   <translation>フィールド</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The name under which the set will be listed.</source>
   <translation>一覧に表示されるセットの名前。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes found</source>
   <translation>見つかったクラス</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The classes found, with their ids.</source>
   <translation>見つかったクラスとそのID。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Create</source>
   <translation>作成</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Open the classes in the editor, to be described.</source>
   <translation>クラスをエディタで開いて記述します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Make no prompt set.</source>
   <translation>プロンプトセットを作成しません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Layer</source>
   <translation>レイヤ(&amp;L)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Classes &amp;from</source>
   <translation>クラスの取得元(&amp;F)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Fi&amp;eld</source>
   <translation>フィールド(&amp;E)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>&amp;Name of the set</source>
   <translation>セットの名前(&amp;N)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The project has no layer; add one with classes.</source>
   <translation>プロジェクトにレイヤがありません。クラスを持つレイヤを追加してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>The layer “{name}” tells of no classes; style it by categories (a raster by unique values) first.</source>
   <translation>レイヤ「{name}」からクラスがわかりません。先にカテゴリ値で (ラスタはカテゴリ値パレットで) スタイルを設定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>Choose the field whose different values are the classes.</source>
   <translation>異なる値がそれぞれクラスになるフィールドを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>All values found there stand for “no class”.</source>
   <translation>見つかった値はすべて「クラスなし」を表しています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>{count}. Their names are drafts of prompts: describe each class in words next.</source>
   <translation>{count}。名前はプロンプトの下書きです。次に、各クラスを言葉で記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the legend's categories</source>
   <translation>凡例のカテゴリ</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the values of a field</source>
   <translation>フィールドの値</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the attribute table</source>
   <translation>属性テーブル</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/layer_dialog.py" />
   <source>the class names in the file</source>
   <translation>ファイル内のクラス名</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The folder {folder} cannot be made ({problem}); check the QGIS profile.</source>
   <translation>フォルダ {folder} を作成できません ({problem})。QGISのプロファイルを確認してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>The prompt set {path} comes with SpectraPrompt; save a copy.</source>
   <translation>プロンプトセット {path} はSpectraPrompt付属のものです。コピーとして保存してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} is not one of your own prompt sets.</source>
   <translation>{path} は自分のプロンプトセットではありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/library.py" />
   <source>{path} cannot be deleted: {problem}.</source>
   <translation>{path} を削除できません: {problem}。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;picture…</source>
   <translation>画像を保存(&amp;P)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture as PNG, on white, to be printed.</source>
   <translation>印刷用に、白い背景のPNG画像として保存します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save &amp;table…</source>
   <translation>表を保存(&amp;T)…</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the numbers as CSV.</source>
   <translation>数値をCSVとして保存します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}</source>
   <translation>{one}と{other}: 類似度{value:.2f}</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>{one} and {other}: similarity {value:.2f}, nearly the same</source>
   <translation>{one}と{other}: 類似度{value:.2f}、ほぼ同じ</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the picture</source>
   <translation>画像を保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Pictures (*.png)</source>
   <translation>画像 (*.png)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Save the table</source>
   <translation>表を保存</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_page.py" />
   <source>Tables (*.csv)</source>
   <translation>表 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>Similarity of the classes</source>
   <translation>クラスの類似度</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/similarity_picture.py" />
   <source>How alike the classes are to the text encoder: 1 the same, 0 unrelated. Arrow keys go from pair to pair, Enter to the class.</source>
   <translation>テキストエンコーダから見たクラスどうしの近さ: 1は同一、0は無関係。矢印キーで組の間を移動し、Enterキーでクラスに移動します。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” tells of no classes there; choose another source, or style it by categories (a raster by unique values) first.</source>
   <translation>レイヤ「{name}」の選んだ取得元からはクラスがわかりません。別の取得元を選ぶか、先にカテゴリ値で (ラスタはカテゴリ値パレットで) スタイルを設定してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has more than {most} different values there; choose what holds its classes.</source>
   <translation>レイヤ「{name}」の選んだ取得元には{most}を超える異なる値があります。クラスを持つものを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/sources.py" />
   <source>The layer “{name}” has no field “{field}”; choose another.</source>
   <translation>レイヤ「{name}」にフィールド「{field}」はありません。別のものを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The set has no name.</source>
   <translation>セットに名前がありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>The language “{language}” is no tag such as “en” or “pt-BR”.</source>
   <translation>言語「{language}」は「en」や「pt-BR」のようなタグではありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>There is no class yet.</source>
   <translation>まだクラスがありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the text holds control characters; type it anew.</source>
   <translation>{where}: テキストに制御文字が含まれています。入力し直してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id is no whole number from 1 to {largest}.</source>
   <translation>{where}: IDが1～{largest}の整数ではありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the id {id} is also that of {others}.</source>
   <translation>{where}: ID {id} が{others}と重複しています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no name.</source>
   <translation>{where}: 名前がありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name reads as the id of another class; use words.</source>
   <translation>{where}: 名前が別のクラスのIDと同じ表記です。言葉を使ってください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the name is also that of row {others}.</source>
   <translation>{where}: 名前が{others}行目と重複しています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: “{colour}” is no colour in the form #rrggbb.</source>
   <translation>{where}: 「{colour}」は #rrggbb 形式の色ではありません。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no colour; one of the palette will be taken.</source>
   <translation>{where}: 色がありません。パレットの色が使われます。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the colour {colour} is also that of {others}.</source>
   <translation>{where}: 色 {colour} が{others}と重複しています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: there is no prompt; describe the class in words.</source>
   <translation>{where}: プロンプトがありません。クラスを言葉で記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is also one of {others}.</source>
   <translation>{where}: プロンプト「{prompt}」は{others}にもあります。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt is only the name; describe how the class looks.</source>
   <translation>{where}: プロンプトが名前だけです。クラスの見た目を記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is that of {others} with another name put in; say what differs.</source>
   <translation>{where}: プロンプト「{prompt}」は{others}のものの名前を入れ替えただけです。違いを記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the class is its own parent.</source>
   <translation>{where}: クラスが自分自身の親になっています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parents lead round in a circle.</source>
   <translation>{where}: 親が循環しています。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the parent “{parent}” is no class, and no other class has it; is it “{close}”?</source>
   <translation>{where}: 親「{parent}」というクラスはなく、他にこの親を持つクラスもありません。「{close}」ではありませんか？</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where} and {others} are nearly the same to the text encoder: similarity {similarity}, at or above {limit}; say what differs.</source>
   <translation>{where}と{others}は、テキストエンコーダにとってほぼ同じです (類似度{similarity}、基準{limit}以上)。違いを記述してください。</translation>
  </message>
  <message>
   <location filename="../plugin/prompt_editor/wording.py" />
   <source>{where}: the prompt “{prompt}” is nearly “{other}” of {others}: similarity {similarity}, at or above {limit}.</source>
   <translation>{where}: プロンプト「{prompt}」は{others}の「{other}」とほぼ同じです (類似度{similarity}、基準{limit}以上)。</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{name}: {amount} ({share})</source>
   <translation>{name}: {amount} ({share})</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Pixels (areas unknown)</source>
   <translation>ピクセル数 (面積は不明)</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area on the ellipsoid</source>
   <translation>楕円体上の面積</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>Area of each class</source>
   <translation>各クラスの面積</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>under {share} %</source>
   <translation>{share}%未満</translation>
  </message>
  <message>
   <location filename="../plugin/results/area_legend.py" />
   <source>{share} %</source>
   <translation>{share}%</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>S&amp;wipe With Another Layer…</source>
   <translation>他のレイヤとスワイプ(&amp;W)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Compare With Another Map…</source>
   <translation>他の地図と比較(&amp;C)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>Show &amp;Disagreement With Labels…</source>
   <translation>ラベルとの不一致を表示(&amp;D)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/project_results.py" />
   <source>&amp;Recode Classes by Parent…</source>
   <translation>親クラスで再コード(&amp;R)…</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer}, {time} – SpectraPrompt</source>
   <translation>{layer}、{time} – SpectraPrompt</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>QGIS cannot open the result {path}.</source>
   <translation>QGISが結果 {path} を開けません。</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – classes</source>
   <translation>{layer} – クラス</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – disagreement with labels</source>
   <translation>{layer} – ラベルとの不一致</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – differences</source>
   <translation>{layer} – 差分</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – similarity</source>
   <translation>{layer} – 類似度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – confidence</source>
   <translation>{layer} – 信頼度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – margin</source>
   <translation>{layer} – マージン</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>{layer} – entropy</source>
   <translation>{layer} – エントロピー</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Confidence in the class</source>
   <translation>クラスの信頼度</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Margin over the second class</source>
   <translation>2番目のクラスとのマージン</translation>
  </message>
  <message>
   <location filename="../plugin/results/run_group.py" />
   <source>Entropy: doubt among the classes</source>
   <translation>エントロピー: クラス間の迷い</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Swipe</source>
   <translation>スワイプ</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe.py" />
   <source>Drag the divider, or move it with ← and → (Shift: farther). Esc ends.</source>
   <translation>境界線をドラッグするか、←と→で動かします (Shift: 大きく)。Escで終了します。</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Swipe Between Two Layers</source>
   <translation>2つのレイヤをスワイプ</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the left of the divider</source>
   <translation>境界線の左側に表示するレイヤ</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The layer shown to the right of the divider</source>
   <translation>境界線の右側に表示するレイヤ</translation>
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
   <translation>スワイプ(&amp;S)</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>The project has no raster layer; classify one first.</source>
   <translation>プロジェクトにラスタレイヤがありません。先に分類してください。</translation>
  </message>
  <message>
   <location filename="../plugin/results/swipe_dialog.py" />
   <source>Choose two different layers.</source>
   <translation>異なる2つのレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{count} of them bad</source>
   <translation>うち不良{count}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>wavelengths unknown</source>
   <translation>波長不明</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>{cols} × {rows} px</source>
   <translation>{cols}×{rows} px</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>pixel {size} {unit}</source>
   <translation>ピクセル{size} {unit}</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no coordinate system</source>
   <translation>座標系なし</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>no nodata value</source>
   <translation>nodata値なし</translation>
  </message>
  <message>
   <location filename="../plugin/scene_facts.py" />
   <source>nodata {values}</source>
   <translation>nodata {values}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>SpectraPrompt spectra</source>
   <translation>SpectraPromptスペクトル</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Pick pixels</source>
   <translation>ピクセルを選択</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click pixels on the map to see their spectra; with Ctrl, those before are kept.</source>
   <translation>地図上のピクセルをクリックするとスペクトルが表示されます。Ctrlキーを押しながらクリックすると、それまでのものも残ります。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer in the SpectraPrompt dock first.</source>
   <translation>先にSpectraPromptドックでレイヤを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>This place is outside “{layer}”.</source>
   <translation>この場所は「{layer}」の外です。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the pixel…</source>
   <translation>ピクセルを読み込み中…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are on the clipboard, as CSV.</source>
   <translation>スペクトルをCSVとしてクリップボードにコピーしました。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The spectra are in {path}.</source>
   <translation>スペクトルを {path} に保存しました。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Choose a layer and its training labels in the SpectraPrompt dock.</source>
   <translation>SpectraPromptドックでレイヤとその学習ラベルを選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Reading the spectra under the labels…</source>
   <translation>ラベルの下のスペクトルを読み込んでいます…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Keep pixels: each click adds a spectrum, as with Ctrl held.</source>
   <translation>ピクセルを保持: Ctrlキーを押しているときのように、クリックごとにスペクトルを追加します。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Remove all spectra.</source>
   <translation>すべてのスペクトルを削除します。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Copy the spectra as CSV.</source>
   <translation>スペクトルをCSVとしてコピーします。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra as a CSV file…</source>
   <translation>スペクトルをCSVファイルとして保存…</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Training</source>
   <translation>学習</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Values</source>
   <translation>値</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The values are listed in the tab “Values”.</source>
   <translation>値は「値」タブに一覧表示されます。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>no data here</source>
   <translation>ここはデータなし</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Click a pixel on the map.</source>
   <translation>地図上のピクセルをクリックしてください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>The pixel has no data: it is nodata, masked or not a number.</source>
   <translation>このピクセルにはデータがありません (nodata、マスク、または非数)。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Train a model, or choose one in the SpectraPrompt dock, to see the classes.</source>
   <translation>クラスを見るには、SpectraPromptドックでモデルを学習するか、選んでください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Save the spectra</source>
   <translation>スペクトルを保存</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/panel.py" />
   <source>Comma-separated values (*.csv)</source>
   <translation>カンマ区切り値 (*.csv)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The file of the layer “{name}” cannot be opened; is it still there?</source>
   <translation>レイヤ「{name}」のファイルを開けません。ファイルはまだありますか？</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_place.py" />
   <source>The layer “{name}” is placed by ground control points; warp it to a grid first (Raster ▸ Projections ▸ Warp) to look at its pixels.</source>
   <translation>レイヤ「{name}」はグラウンドコントロールポイントで配置されています。ピクセルを見るには、先にグリッドに再投影してください (ラスタ ▸ 投影法 ▸ 再投影 (warp))。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Wavelength (nm)</source>
   <translation>波長 (nm)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Reflectance</source>
   <translation>反射率</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value</source>
   <translation>値</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Value ({unit})</source>
   <translation>値 ({unit})</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Row {row}, column {col}</source>
   <translation>行{row}、列{col}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixel_spectra.py" />
   <source>Band</source>
   <translation>バンド</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The pixels shown; choose one to see its classes, press Delete to remove it.</source>
   <translation>表示中のピクセル。選ぶとクラスが表示され、Deleteキーで削除できます。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixels shown</source>
   <translation>表示中のピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Pixel</source>
   <translation>ピクセル</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove</source>
   <translation>削除</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Remove the chosen pixel from the plot and the map.</source>
   <translation>選んだピクセルをプロットと地図から削除します。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>no data</source>
   <translation>データなし</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>The values of the spectra; bad bands are empty.</source>
   <translation>スペクトルの値。不良バンドは空です。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/pixels_view.py" />
   <source>Values of the spectra</source>
   <translation>スペクトルの値</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/plot_backend.py" />
   <source>Plots need the Python package matplotlib in QGIS's Python ({problem}); install it there (Debian and Ubuntu: python3-matplotlib; OSGeo4W: python3-matplotlib) and restart QGIS.</source>
   <translation>プロットには、QGISのPythonにPythonパッケージmatplotlibが必要です ({problem})。インストールして (Debian・Ubuntu: python3-matplotlib、OSGeo4W: python3-matplotlib)、QGISを再起動してください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Cosine similarity of the pixel with each class, and its share of the confidence; open a class to see the similarity of each of its prompts.</source>
   <translation>ピクセルと各クラスのコサイン類似度、および信頼度の内訳。クラスを展開すると、各プロンプトとの類似度が表示されます。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Similarities of the pixel with the classes</source>
   <translation>ピクセルとクラスの類似度</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Class and prompts</source>
   <translation>クラスとプロンプト</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>{name} – confidence {percent:.0f} %</source>
   <translation>{name} – 信頼度{percent:.0f}%</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Prompt set: {name}.</source>
   <translation>プロンプトセット: {name}。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/similarity_view.py" />
   <source>Confidence: {state}.</source>
   <translation>信頼度: {state}。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Plot of spectra</source>
   <translation>スペクトルのプロット</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Show the whole spectrum</source>
   <translation>スペクトル全体を表示</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Zoom to a rectangle drawn in the plot</source>
   <translation>プロット上に描いた矩形にズーム</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>Drag the plot</source>
   <translation>プロットをドラッグ</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>band {band}</source>
   <translation>バンド{band}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{nm:.0f} nm</source>
   <translation>{nm:.0f} nm</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>bad band</source>
   <translation>不良バンド</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/spectrum_plot.py" />
   <source>{name} (mean ± sd)</source>
   <translation>{name} (平均±標準偏差)</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Mean spectra of the training classes, with one standard deviation to either side; check those to show behind the pixel.</source>
   <translation>学習クラスの平均スペクトル (上下に標準偏差1つ分の幅)。ピクセルの背後に表示するものにチェックを入れてください。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Training classes</source>
   <translation>学習クラス</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All</source>
   <translation>すべて</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show all training classes.</source>
   <translation>すべての学習クラスを表示します。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>None</source>
   <translation>なし</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Show no training class.</source>
   <translation>学習クラスを表示しません。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read again</source>
   <translation>再読み込み</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>Read the spectra under the labels again, after labels or choices have changed.</source>
   <translation>ラベルや選択内容を変更した後、ラベルの下のスペクトルを読み込み直します。</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>{name} – {pixels}</source>
   <translation>{name} – {pixels}</translation>
  </message>
  <message>
   <location filename="../plugin/spectra/training_view.py" />
   <source>All labels on nodata: {names}.</source>
   <translation>全ラベルがnodata上: {names}。</translation>
  </message>
 </context>
</TS>
