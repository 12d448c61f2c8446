/** What shops in other languages call the columns that everyone has: German, French, Spanish, Italian, Portuguese, Dutch,
 * Polish, Swedish, Danish, Czech, Turkish, Russian. Compared by `headerKey`. */
import type { Use } from '../columns/uses.ts'

export const TRANSLATIONS: Partial<Record<Use, string>> = {
  sku: 'artikelnummer|art.-nr.|ugs|référence|codigo|código|codice|artikelcode|artikelnr|artnr|varenummer|stok kodu|артикул|katalogové číslo|artikel-nr|artikel nr|art. nr.|bestellnummer|bestellnr|référence produit|réf|code article|code produit|referencia|ref|código de producto|codice articolo|codice prodotto|kod produktu|indeks|symbol|artikelkod|varenr|kód|kód zboží|код товара',
  title:
    'bezeichnung|produktname|artikelname|titel|nom|nom du produit|titre|nombre|nombre del producto|título|titulo|nome|nome prodotto|titolo|nome do produto|naam|productnaam|nazwa|namn|navn|název|isim|ürün adı|имя|название|наименование|товар|ім’я|назва|artikelbezeichnung|produktbezeichnung|artikel|produkt|désignation|libellé|nom produit|denominación|denominazione|articolo|artikelomschrijving|nazwa produktu|nazwa towaru|produktnamn|benämning|varenavn|název produktu|ürün',
  brand:
    'marke|marken|hersteller|marque|marques|fabricant|marca|marcas|marche|merk|merken|marka|märke|varumärke|mærke|značka|бренд|бренды|производитель|produzent|fabrikant|producent|produttore|fabricante|üretici|tillverkare|výrobce|производител|виробник',
  shortDescription:
    'kurzbeschreibung|description courte|descripción corta|breve descrizione|descrição curta|korte beschrijving|krótki opis|kort beskrivning|kort beskrivelse|krátký popis|kısa açıklama|краткое описание|короткое описание',
  description:
    'beschreibung|descripción|descrizione|descrição|beschrijving|opis|beskrivning|beskrivelse|popis|açıklama|описание|опис|omschrijving|productomschrijving|artikelbeschreibung|produktbeschreibung|description produit|beschreibung lang|langbeschreibung|lange beschreibung|langtext|artikeltext|produkttext|description longue|descriptif|texte long|descripción larga|texto largo|descrizione lunga|testo lungo|descrição longa|texto longo|lange omschrijving|lange beschrijving|lange tekst|długi opis|opis długi|lång beskrivning|långtext|lang beskrivelse|langtekst|dlouhý popis|uzun açıklama|полное описание|подробное описание',
  salePrice:
    'angebotspreis|aktionspreis|tarif promo|prix promo|prix promotionnel|precio rebajado|precio de oferta|prezzo in offerta|prezzo scontato|preço promocional|preço de promoção|actieprijs|aanbiedingsprijs|cena promocyjna|rea-pris|reapris|tilbudspris|akční cena|indirimli satış fiyatı|indirimli fiyat|цена распродажи|акционная цена|розпродажна ціна',
  price:
    'preis|verkaufspreis|regulärer preis|tarif régulier|prix|prix régulier|precio|precio normal|prezzo|preço|preço normal|prijs|reguliere prijs|normale prijs|cena|cena regularna|pris|ordinarie pris|normalpris|běžná cena|normal fiyat|fiyat|цена|базовая цена|обычная цена|ціна',
  saleStarts:
    'datum, an dem angebotspreis beginnt|date de début de promo|día en que empieza el precio rebajado|data di inizio del prezzo in saldo|data di inizio sconto|data de preço promocional começa em|data de início do preço promocional|startdatum actieprijs|rozpoczęcie promocji|data rozpoczęcia promocji|startdatum för reapris|indirimli fiyatın başladığı tarih|дата начала действия продажной цены|дата начала распродажи',
  saleEnds:
    'datum, an dem angebotspreis endet|date de fin de promo|día en que termina el precio rebajado|data di fine del prezzo in saldo|data di fine sconto|data de preço promocional termina em|data de término do preço promocional|einddatum actieprijs|koniec promocji|data zakończenia promocji|slutdatum för reapris|indirimli fiyatın bittiği tarih|дата окончания действия продажной цены|дата окончания распродажи',
  category:
    'kategorien|kategorie|warengruppe|catégories|catégorie|categorías|categoría|categorie|categoria|categorias|categorieën|kategoria|kategorier|kategori|kategoriler|категории|категория|категорії|produktgruppe|artikelgruppe|sortiment|rubrik|rayon|famille|famille de produits|familia|sección|reparto|famiglia|gruppo merceologico|productgroep|artikelgroep|grupa|grupa towarowa|varugrupp|varegruppe|skupina|kategori adı|группа|категорія',
  image:
    'bilder|bild|bild-url|imágenes|imagen|immagini|immagine|imagens|imagem|afbeeldingen|afbeelding|obrazki|obrazek|zdjęcia|zdjęcie|billeder|obrázky|görseller|görsel|изображения|изображение|картинка|фото|зображення|bildlink|bild url|produktbild|hauptbild|foto|bildadresse|image principale|lien image|url image|url de l’image|url imagen|enlace imagen|foto principal|link immagine|url immagine|afbeelding url|foto url|link do zdjęcia|url zdjęcia|bildlänk|billede|obrázek|resim|ссылка на изображение',
  availability:
    'vorrätig?|verfügbarkeit|en stock ?|disponibilité|¿en inventario?|¿existencias?|¿hay existencias?|disponibilidad|in stock?|disponibile?|disponibilità|em estoque?|disponibilidade|op voorraad?|voorraad?|na stanie?|w magazynie?|dostępność|i lager?|på lager?|skladem?|stokta?|в наличии?|наличие',
  quantity:
    'bestand|lagerbestand|lager|stock|inventario|magazzino|estoque|voorraad|stan magazynowy|lagersaldo|sklad|stok|запасы|остаток|количество|запас|menge|anzahl|lagerbestand stk|quantité|quantité en stock|stock disponible|cantidad|unidades|existencias|quantità|giacenza|quantidade|aantal|ilość|stan|stany|antal|lagerantal|množství|adet|stok adedi|кількість',
  type: 'unterkategorie|unterwarengruppe|untergruppe|unterrubrik|sous-groupe|sous-rayon|subgrupo|sottogruppo|sottofamiglia|podgrupa|podskupina|undergrupp|undergruppe|подгруппа|sous-catégorie|sous-famille|subcategoría|subfamilia|sottocategoria|subcategoria|subcategorie|subgroep|podkategoria|podkategorie|underkategori|подкатегория',
  url: 'produkt-url|produktlink|artikel-url|lien|lien produit|url produit|url du produit|enlace|enlace producto|url producto|link prodotto|url prodotto|ligação|productlink|link do produktu|adres url|produktlänk|odkaz|ürün linki|ссылка|посилання',
  weight: 'gewicht|poids|peso|waga|vikt|vægt|hmotnost|ağırlık|вес',
}
