/** What the facts that shoppers filter by, and their units, are called in the languages of shops and marketplaces. */
import type { OtherWords } from './attribute-reader.ts'

/** By the attribute, parted by commas; as `headerWords` gives them: in lower case, without signs. */
const NAMES: Readonly<Record<string, string>> = {
  color:
    'farbe, couleur, colore, cor, kleur, färg, farve, kolor, barva, renk, цвет, 色, カラー, 顏色, 颜色, اللون, produktfarbe, rang',
  size: 'größe, taille, tamaño, talla, taglia, dimensione, tamanho, maat, storlek, størrelse, rozmiar, velikost, beden, boyut, размер, サイズ, 尺寸, 尺碼, المقاس, الحجم, article size',
  material:
    'materialart, matériau, matière, type de matériau, tipo de material, materiale, tipo di materiale, materiaal, type materiaal, materialtyp, materiał, materiál, malzeme, malzeme türü, материал, 素材, 材質, 材料, المادة, نوع المادة',
  weight:
    'artikelgewicht, gewicht, produktgewicht, poids, poids de l article, poids du produit, peso, peso del producto, peso del artículo, peso articolo, peso dell articolo, peso do produto, peso do item, productgewicht, gewicht van product, artikelvikt, vikt, produktens vikt, vægt, waga, waga produktu, masa przedmiotu, hmotnost, ürün ağırlığı, ağırlık, вес, вес товара, 商品の重量, 商品重量, 重量, 製品重量, وزن السلعة, الوزن, وزن المنتج',
  screenSize:
    'bildschirmgröße, displaygröße, größe des bildschirms, taille de l écran, taille d écran, tamaño de la pantalla, tamaño de pantalla, tamaño de pantalla con pie, dimensioni schermo, dimensione schermo, dimensioni dello schermo, tamanho da tela, tamanho do ecrã, schermgrootte, schermformaat, skärmstorlek, rozmiar ekranu, przekątna ekranu, ekran boyutu, диагональ экрана, размер экрана, 画面サイズ, 螢幕尺寸, 屏幕尺寸, حجم الشاشة, standing screen display size',
  resolution:
    'auflösung, bildschirmauflösung, résolution, résolution de l écran, resolución, resolución de pantalla, resolución de la pantalla, risoluzione, risoluzione schermo, resolução, resolução da tela, resolutie, schermresolutie, upplösning, rozdzielczość, çözünürlük, ekran çözünürlüğü, разрешение, 解像度, 画面解像度, 解析度, 分辨率, الدقة',
  ram: 'arbeitsspeicher, arbeitsspeicher größe, ram größe, größe des arbeitsspeichers, speichergröße des ram, installierte ram speichergröße, mémoire vive, taille de la mémoire ram, taille de mémoire ram installée, taille de la mémoire vive, memoria ram, tamaño de la memoria ram, tamaño de memoria ram instalada, dimensioni memoria ram, dimensioni ram, dimensioni memoria ram installata, memória ram, memória ram instalada, tamanho da memória ram, ram geheugen, grootte ram geheugen, geïnstalleerde ram geheugengrootte, ram minne, ram storlek, pamięć ram, rozmiar pamięci ram, zainstalowana pamięć ram, bellek boyutu, ram bellek boyutu, takılı ram bellek boyutu, оперативная память, ram メモリ, ramメモリ, ram サイズ, メモリ容量, 實裝記憶體大小, حجم ذاكرة الوصول العشوائي المثبتة, ram memory installed size, ram memory installed, memory ram',
  storage:
    'speicherkapazität, speicherplatz, digitale speicherkapazität, interner speicher, festplattengröße, größe der festplatte, kapazität der digitalspeicherung, capacité de stockage, capacité de stockage numérique, capacité de stockage de la mémoire, mémoire interne, taille du disque dur, capacidad de almacenamiento, capacidad de almacenamiento digital, capacidad de almacenamiento de la memoria, capacidad del disco duro, tamaño del disco duro, almacenamiento, capacità di archiviazione, capacità della memoria, capacità di memoria digitale, capacità memoria digitale, dimensioni disco rigido, capacità di archiviazione della memoria, capacidade de armazenamento, capacidade de armazenamento digital, capacidade de armazenamento da memória, armazenamento, tamanho do disco rígido, opslagcapaciteit, opslagcapaciteit geheugen, digitale opslagcapaciteit, geheugenopslagcapaciteit, lagringskapacitet, digital lagringskapacitet, minneskapacitet, pojemność pamięci, pojemność pamięci masowej, pamięć wewnętrzna, pojemność dysku, depolama kapasitesi, bellek depolama kapasitesi, dijital depolama kapasitesi, встроенная память, ストレージ容量, メモリストレージ容量, ハードディスク容量, 記憶體儲存容量, 存储容量, سعة تخزين الذاكرة, سعة التخزين, memory storage capacity, digital storage capacity, hard disk size, hard drive size, flash memory size, flash memory installed size',
  batteryCapacity:
    'akkukapazität, batteriekapazität, capacité de la batterie, capacidad de la batería, capacità batteria, capacità della batteria, capacidade da bateria, batterijcapaciteit, accucapaciteit, batterikapacitet, pojemność baterii, pil kapasitesi, ёмкость аккумулятора, バッテリー容量, 電池容量, سعة البطارية',
  power:
    'leistung, nennleistung, leistungsaufnahme, puissance, puissance nominale, potencia, potenza, potência, vermogen, effekt, moc, güç, watt, мощность, 電力, 消費電力, 功率, القدرة بالواط',
  refreshRate:
    'bildwiederholrate, bildwiederholfrequenz, taux de rafraîchissement, frecuencia de actualización, frequenza di aggiornamento, taxa de atualização, verversingssnelheid, uppdateringsfrekvens, częstotliwość odświeżania, yenileme hızı, частота обновления, リフレッシュレート, 重新整理頻率, معدل التحديث',
  height: 'höhe, hauteur, altura, altezza, hoogte, wysokość, höjd, højde, výška, yükseklik, высота',
  width:
    'breite, largeur, ancho, anchura, larghezza, largura, breedte, szerokość, bredd, bredde, šířka, genişlik, ширина',
  length:
    'länge, longueur, longitud, largo, lunghezza, comprimento, lengte, długość, längd, længde, lengde, délka, uzunluk, длина',
  depth:
    'tiefe, profondeur, profundidad, fondo, profondità, profundidade, diepte, głębokość, djup, dybde, hloubka, derinlik, глубина',
  diameter: 'durchmesser, diamètre, diámetro, diametro, diâmetro, średnica, průměr, çap, диаметр',
  dimensions:
    'maße, abmessungen, abmessung, medidas, dimensiones, dimensioni, misure, dimensões, afmetingen, afmeting, wymiary, mått, mål, rozměry, boyutlar, размеры, габариты',
  capacity:
    'fassungsvermögen, füllmenge, contenance, capacidad, volumen, capacità, capacidade, inhoud, pojemność, volym, objem, kapasite, объём, объем, вместимость',
  voltage:
    'spannung, tension électrique, voltaje, tensione, voltagem, spanning, napięcie, spänning, spænding, napětí, voltaj, напряжение',
  pattern: 'muster, motif, motivo, patrón, fantasia, wzór, mönster, mønster, vzor, desen, узор, рисунок',
  style: 'stil, estilo, stile, stijl, styl, tarz, стиль',
  shape: 'forme, vorm, kształt, tvar, şekil, форма',
  season: 'saison, temporada, stagione, seizoen, sezon, säsong, sæson, sezóna, сезон',
  gender: 'geschlecht, género, gênero, genere, geslacht, płeć, kön, køn, pohlaví, cinsiyet, пол',
  flavor: 'geschmack, geschmacksrichtung, goût, saveur, sabor, gusto, smaak, smak, smag, příchuť, вкус',
  ingredients:
    'zutaten, inhaltsstoffe, ingrédients, ingredientes, ingredienti, ingrediënten, składniki, ingredienser, složení, içindekiler, состав',
  warranty: 'garantie, garantía, garanzia, garantia, gwarancja, garanti, záruka, гарантия',
  countryOfOrigin:
    'herkunft, herkunftsland, ursprungsland, pays d origine, país de origen, paese di origine, país de origem, land van herkomst, kraj pochodzenia, oprindelsesland, země původu, menşei, страна производства, страна происхождения',
  processor:
    'prozessor, prozessormodell, processeur, modèle de processeur, procesador, modelo de procesador, processore, modello processore, processador, modelo do processador, processormodel, processormodell, procesor, model procesora, işlemci, işlemci modeli, процессор, プロセッサー, プロセッサ, cpuモデル, 處理器, 处理器, طراز المعالج, cpu model',
  operatingSystem:
    'betriebssystem, système d exploitation, sistema operativo, sistema operacional, besturingssysteem, operativsystem, system operacyjny, işletim sistemi, операционная система, オペレーティングシステム, os, 作業系統, 操作系统, نظام التشغيل',
}

const UNITS: Readonly<Record<string, string>> = {
  g: 'gramm grammi gramo gramos grama gramas gramów gramy グラム г غرام جرام 公克 克',
  kg: 'kilogramm kilogramme kilogrammes kilogrammi kilogrammo kilogramo kilogramos quilograma quilogramas kilogramy kilogramów キログラム кг كيلوغرام كيلوجرام 公斤 千克',
  in: 'pouce pouces pulgada pulgadas pollice pollici polegada polegadas tum cal cale cali inç inci インチ дюйм дюйма дюймов بوصة 英寸 吋',
  cm: 'zentimeter centimètre centimètres centímetro centímetros centimetri centymetry centymetrów santimetre センチメートル см سنتيمتر 公分 厘米',
  mm: 'millimètre millimètres milímetro milímetros millimetri milimetry milimetre ミリメートル мм ملم 公釐 毫米',
  GB: 'go gigaoctet gigaoctets гб gigabajt gigabajty ギガバイト',
  TB: 'to téraoctet teraoctet téraoctets тб テラバイト',
  h: 'stunden stunde heures heure horas hora ore uur timmar godzin godziny saat ч часов часа 時間 小時 小时 ساعات',
  W: 'вт vatios vatio ワット واط 瓦特',
  L: 'litro litros litri litrów litry リットル л لتر 公升',
  mAh: 'мач milliampere ミリアンペア時 毫安時',
}

const ENGLISH = new Map(Object.entries(UNITS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])))

export const WORDS_ABROAD: OtherWords = {
  names: new Map(
    Object.entries(NAMES).flatMap(([name, names]) => names.split(', ').map((other) => [other, name] as const)),
  ),
  withEnglishUnit,
}

/** A number with its unit in a language known here. */
function withEnglishUnit(text: string): string {
  const [, number, word] = /^(\d[\d.,]*)\s*([\p{L}\p{M}]+)\.?$/u.exec(text) ?? []
  const unit = word === undefined ? undefined : ENGLISH.get(word.toLowerCase().replaceAll('i\u0307', 'i'))
  return unit === undefined ? text : `${number} ${unit}`
}
