/**
 * Pages of our own that imitate how Amazon's are laid out, quirk by quirk. Names, numbers and pictures are invented.
 */

const SCRIPT =
  '<script>var price = "$1.00"; document.write("<span id=productTitle>no</span>")</script><style>.a{}</style>'

export interface ProductPageParts {
  host?: string
  lang?: string
  asin?: string
  /** Replaces the canonical link and the ASIN inputs. */
  identity?: string
  title?: string
  price?: string
  rating?: string
  availability?: string
  image?: string
  brand?: string
  more?: string
}

/** A product page; each part may be replaced by markup of the test's own. */
export function productPage({
  host = 'www.amazon.com',
  lang = 'en-us',
  asin = 'B0TESTPAGE',
  identity = `<link rel="canonical" href="https://${host}/Some-Thing-Else/dp/${asin}"/>`,
  title = '<span id="productTitle" class="a-size-large">  Velmora &amp; Co&#8482; Slate 14&nbsp;Laptop </span>',
  price = corePrice('$1,299.99'),
  rating = `<span id="acrPopover" title="4.6 out of 5 stars"><span class="a-icon-alt">4.6 out of 5 stars</span></span>
    <span id="acrCustomerReviewText" aria-label="4,105 Reviews">(4,105)</span>`,
  availability = '<div id="availability"><span class="a-size-medium a-color-success"> In Stock </span><script>{"x":"Currently unavailable."}</script></div>',
  image = `<img id="landingImage" alt="x" src="data:image/gif;base64,AAAA" data-old-hires="https://m.media-amazon.com/images/I/71abc._AC_SL1500_.jpg">`,
  brand = '<a id="bylineInfo" href="/stores/x">Visit the Velmora Store</a>',
  more = '',
}: ProductPageParts = {}): string {
  return `<!doctype html><html lang="${lang}"><head>${SCRIPT}
    <title>Amazon.com: Some Thing : Electronics</title>${identity}</head>
    <body><div class="carousel" data-asin="B0WRONGWRG"><span class="a-price"><span class="a-offscreen">$3.33</span></span></div>
    <form><input type="hidden" id="ASIN" name="ASIN" value="${asin}"><input type="hidden" name="ASIN" value="${asin}">
    <input type="hidden" id="productTitle" value="the hidden twin"></form>
    ${title}${brand}${rating}${price}${availability}${image}${more}
    <div class="carousel"><span class="a-price"><span class="a-offscreen">$4.44</span></span>
    <img class="s-image" src="https://m.media-amazon.com/images/I/other.jpg"></div>${SCRIPT}</body></html>`
}

/** The price block of 2023: the text for screen readers is filled. */
export function corePrice(text: string, listText?: string): string {
  const list =
    listText === undefined
      ? ''
      : `<span class="a-size-small basisPrice">List Price: <span class="a-price a-text-price" data-a-strike="true"><span class="a-offscreen">${listText}</span><span aria-hidden="true">${listText}</span></span></span>`
  return `<div id="corePrice_feature_div"><span class="a-price aok-align-center" data-a-size="xl"><span class="a-offscreen">${text}</span><span aria-hidden="true">${text}</span></span>${list}
    <span class="pricePerUnit">(<span class="a-price a-text-price" data-a-size="mini"><span class="a-offscreen">$0.12</span></span> / ounce)</span></div>`
}

/** The price block since 2025: the text for screen readers is blank, another one speaks. */
export function blankCorePrice({
  spoken,
  whole,
  fraction,
  symbol,
}: Record<'spoken' | 'whole' | 'fraction' | 'symbol', string>): string {
  return `<div id="corePriceDisplay_desktop_feature_div"><span class="aok-offscreen">${spoken}</span>
    <span class="a-price priceToPay"><span class="a-offscreen"> </span><span aria-hidden="true"><span class="a-price-symbol">${symbol}</span><span class="a-price-whole">${whole}<span class="a-price-decimal">.</span></span><span class="a-price-fraction">${fraction}</span></span></span></div>`
}

export interface CardParts {
  asin?: string
  classes?: string
  heading?: string
  price?: string
  rating?: string
  count?: string
  image?: string
  link?: string
}

export function searchCard({
  asin = 'B0TESTCRD1',
  classes = 's-result-item',
  heading = '<a class="a-link-normal" href="/Thing/dp/B0TESTCRD1"><h2 aria-label="Aurivox Drift Wireless Headphones, Black"><span>Aurivox Drift Wireless…</span></h2></a>',
  price = '<span class="a-price" data-a-size="xl"><span class="a-offscreen">$59.00</span></span>',
  rating = '<i><span class="a-icon-alt">4.3 out of 5 stars</span></i>',
  count = '<a href="/Thing/dp/x#customerReviews" aria-label="3,590 ratings"><span class="s-underline-text">(3.5K)</span></a>',
  image = '<img class="s-image" src="https://m.media-amazon.com/images/I/61xyz._AC_UL320_.jpg">',
  link = '',
}: CardParts = {}): string {
  return `<div data-asin="${asin}" data-component-type="s-search-result" class="${classes}"><div>${image}${heading}${rating}${count}${price}${link}</div></div>`
}

export function searchPage(
  cards: readonly string[],
  { host = 'www.amazon.com', lang = 'en-us', query = 'wireless headphones' } = {},
): string {
  return `<!doctype html><html lang="${lang}"><head>${SCRIPT}<script>var ue_sn = "${host}";</script><title>Amazon : ${query}</title></head><body>
    <input type="text" id="twotabsearchtextbox" value="${query}"><div data-asin="" data-component-type="s-search-result"><h2>not a product</h2></div>
    ${cards.join('\n')}<a class="s-pagination-next" href="/s?page=2">Next</a></body></html>`
}

export const ROBOT_PAGES: readonly (readonly [name: string, html: string])[] = [
  [
    'letters to be typed',
    '<html><head><title dir="ltr">Robot Check</title></head><body><form method="get" action="/errors/validateCaptcha"><h4>Enter the characters you see below</h4><input id="captchacharacters"></form></body></html>',
  ],
  [
    'a button',
    '<html><head><title>Amazon.com</title></head><body><h4>Click the button below to continue shopping</h4><form action="/errors_page/validateCaptcha"><button>Continue shopping</button></form></body></html>',
  ],
  [
    'a note to programs',
    '<html><!-- To discuss automated access to Amazon data please contact api-services-support@amazon.com. --><head><title>Sorry! Something went wrong!</title></head><body><img src="/x.png"></body></html>',
  ],
]

export const NOT_FOUND_PAGE =
  '<html><!-- To discuss automated access to Amazon data please contact api-services-support@amazon.com. --><head><title>Page Not Found</title></head><body><a href="/ref=cs_404_logo">Amazon</a><b>Looking for something?</b> We&#39;re sorry. The Web address you entered is not a functioning page on our site.</body></html>'
