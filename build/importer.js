// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n)), l = 26214400, u = class extends Error {
	constructor() {
		super("the file is larger than an import may be"), this.name = "ImportTooLargeError";
	}
}, d = class extends Error {
	constructor() {
		super("The file has prices but names no currency"), this.name = "CurrencyNeededError";
	}
}, f = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	ensp: " ",
	emsp: " ",
	thinsp: " ",
	lrm: "",
	rlm: "",
	shy: "",
	lsaquo: "‹",
	rsaquo: "›",
	laquo: "«",
	raquo: "»",
	ndash: "–",
	mdash: "—",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	hellip: "…",
	bull: "•",
	middot: "·",
	times: "×",
	deg: "°",
	reg: "®",
	trade: "™",
	copy: "©",
	euro: "€",
	pound: "£",
	yen: "¥",
	frac12: "½",
	eacute: "é",
	egrave: "è",
	agrave: "à",
	ccedil: "ç",
	auml: "ä",
	ouml: "ö",
	uuml: "ü",
	Auml: "Ä",
	Ouml: "Ö",
	Uuml: "Ü",
	szlig: "ß",
	ntilde: "ñ"
};
function p(e) {
	return e.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,9}));/gi, (e, t, n, r) => {
		if (typeof r == "string") return f[r] ?? f[r.toLowerCase()] ?? e;
		let i = typeof t == "string" ? Number(t) : Number.parseInt(String(n), 16);
		return i > 31 && i <= 1114111 ? String.fromCodePoint(i) : " ";
	});
}
function m(e, t) {
	let n = p(e.replace(/<(?:script|style)\b[^]*?<\/(?:script|style)\s*>/gi, " ").replace(/<\/?[a-z!][^>]*>/gi, " ")).toWellFormed().replace(/\\[nrt]/g, " ").replace(/[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, " ").replace(/\s+/g, " ").trim();
	return n.length <= t ? n : `${n.slice(0, t - 1).trimEnd()}…`;
}
// src/catalog/import/html/htmlrewriter-utils.ts
var h = "data-page-reader-mark", g = class {
	rewriter = new HTMLRewriter();
	#e;
	#t = [];
	#n = /* @__PURE__ */ new Map();
	#r = 0;
	constructor() {
		this.#e = this.depth("script, style, noscript");
	}
	depth(e) {
		let t = { inside: 0 };
		return this.rewriter.on(e, { element: (e) => {
			this.onEnd(e, () => t.inside--) && t.inside++;
		} }), t;
	}
	text(e, { except: t = [], onValue: n } = {}) {
		let r = { values: [] }, i = null, a = () => {
			let e = i === null || i.isSkipped ? "" : _(i.text);
			i = null, e !== "" && (n === void 0 ? r.values.push(e) : n(e));
		};
		return this.rewriter.on(e, {
			element: (e) => {
				a();
				let n = t.some(({ inside: e }) => e > 0);
				this.onEnd(e, a) && (i = {
					text: "",
					isSkipped: n
				});
			},
			text: (e) => {
				i !== null && this.#e.inside === 0 && (i.text += e.text);
			}
		}), this.#t.push(a), r;
	}
	attribute(e, t, { onValue: n } = {}) {
		let r = { values: [] };
		return this.rewriter.on(e, { element: (e) => {
			let i = p(e.getAttribute(t) ?? "").trim();
			i !== "" && (n === void 0 ? r.values.push(i) : n(i));
		} }), r;
	}
	onEnd(e, t) {
		let n = this.#n.get(e.getAttribute(h) ?? "");
		if (n !== void 0) return n.push(t), !0;
		let r = String(++this.#r), i = [t];
		try {
			e.onEndTag(() => {
				this.#n.delete(r);
				for (let e of i) e();
			});
		} catch {
			return !1;
		}
		return e.setAttribute(h, r), this.#n.set(r, i), !0;
	}
	async read(e) {
		let { body: t } = this.rewriter.transform(new Response(e));
		if (t !== null) for await (let e of t);
		for (let e of this.#t) e();
	}
};
function _(e) {
	return p(e).replace(/\s+/g, " ").trim();
}
function v(e, t) {
	for (let [n, { values: r }] of e) for (let e of r) {
		let r = t(e);
		if (r !== null) return {
			value: r,
			from: n
		};
	}
	return null;
}
// src/catalog/import/html/page-kind.ts
var y = /opfcaptcha|robot check|enter the characters you see below|make sure you['’]?re not a robot|click the button below to continue shopping|api-services-support@amazon\.com|geben sie die zeichen unten ein|introduce los caracteres que ves a continuación|saisissez les caractères que vous voyez|inserisci i caratteri visualizzati|digite os caracteres que você vê|下に表示されている文字を入力/i, b = /(?:couldn['’]?t|could not|can['’]?t) find that page|page not found|looking for something\?|not a functioning page|seite (?:wurde )?nicht gefunden|suchen sie etwas|página no encontrada|documento no encontrado|page introuvable|vous recherchez une page|pagina non trovata|ページが見つかりません|お探しのページ|sidan hittades inte|nie znaleziono strony|pagina niet gevonden/i;
function x(e) {
	let t = !1;
	return e.rewriter.on("form[action*=\"validateCaptcha\"], #captchacharacters", { element: () => void (t = !0) }), ({ hasProduct: e, cards: n, beginning: r }) => {
		if (e) return "product";
		if (n > 0) return "search";
		let i = r.replaceAll("&#39;", "'").replace(/\s+/g, " ");
		return !t && b.test(i) ? "not_found" : t || y.test(i) ? "robot_check" : "other";
	};
}
var S = [
	[
		"com",
		"NA",
		"USD",
		"en-US"
	],
	[
		"ca",
		"NA",
		"CAD",
		"en-CA"
	],
	[
		"com.mx",
		"NA",
		"MXN",
		"es-MX"
	],
	[
		"com.br",
		"NA",
		"BRL",
		"pt-BR"
	],
	[
		"co.uk",
		"EU",
		"GBP",
		"en-GB"
	],
	[
		"de",
		"EU",
		"EUR",
		"de-DE"
	],
	[
		"fr",
		"EU",
		"EUR",
		"fr-FR"
	],
	[
		"it",
		"EU",
		"EUR",
		"it-IT"
	],
	[
		"es",
		"EU",
		"EUR",
		"es-ES"
	],
	[
		"nl",
		"EU",
		"EUR",
		"nl-NL"
	],
	[
		"com.be",
		"EU",
		"EUR",
		"fr-BE"
	],
	[
		"pl",
		"EU",
		"PLN",
		"pl-PL"
	],
	[
		"se",
		"EU",
		"SEK",
		"sv-SE"
	],
	[
		"ie",
		"EU",
		"EUR",
		"en-IE"
	],
	[
		"com.tr",
		"EU",
		"TRY",
		"tr-TR"
	],
	[
		"ae",
		"EU",
		"AED",
		"en-AE"
	],
	[
		"sa",
		"EU",
		"SAR",
		"ar-SA"
	],
	[
		"eg",
		"EU",
		"EGP",
		"ar-EG"
	],
	[
		"in",
		"EU",
		"INR",
		"en-IN"
	],
	[
		"co.jp",
		"FE",
		"JPY",
		"ja-JP"
	],
	[
		"sg",
		"FE",
		"SGD",
		"en-SG"
	],
	[
		"com.au",
		"FE",
		"AUD",
		"en-AU"
	]
].map(([e, t, n, r]) => ({
	host: `www.amazon.${e}`,
	region: t,
	currency: n,
	locale: r
})), C = new Map(S.map((e) => [e.host, e]));
function w(e) {
	let t = /(?:^|\.)(amazon\.[a-z.]{2,6})$/.exec(e.toLowerCase())?.[1];
	return t === void 0 ? null : C.get(`www.${t}`) ?? null;
}
function T(e) {
	return /^[A-Z0-9]{10}$/.test(e);
}
// src/catalog/import/html/page-place.ts
function E(e) {
	let t = e.attribute("link[rel=\"canonical\"]", "href"), n = e.attribute("meta[property=\"og:url\"]", "content"), r = e.attribute("html", "lang"), i = e.attribute("a[href^=\"https://www.amazon.\"]", "href"), a = e.attribute("#nav-logo-sprites", "aria-label"), o = null, s = null;
	return e.rewriter.onDocument({ comments: ({ text: e }) => {
		o ??= /saved from url=\(\d+\)(https?:\/\/\S+)/.exec(e)?.[1] ?? null;
	} }), e.rewriter.on("head script", { text: ({ text: e }) => {
		s ??= /\bue_sn\s*=\s*["'](www\.amazon\.[a-z.]+)["']/.exec(e)?.[1] ?? null;
	} }), {
		canonical: () => t.values[0] ?? null,
		marketplace: () => {
			let e = [
				...[
					...t.values,
					o ?? "",
					...n.values
				].map(D),
				s ?? "",
				...a.values,
				...i.values.slice(0, 1).map(D)
			];
			for (let t of e) {
				let e = w(t);
				if (e !== null) return e;
			}
			return O(r.values[0] ?? "");
		}
	};
}
function D(e) {
	return URL.canParse(e) ? new URL(e).hostname : "";
}
function O(e) {
	return S.find(({ locale: t }) => t.toLowerCase() === e.toLowerCase().replace("_", "-")) ?? null;
}
// src/domain/catalog/slug.ts
function k(e) {
	let t = e.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/['’]/g, "").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "").slice(0, 80);
	return t === "" ? "other" : t;
}
// src/domain/catalog/category-names.ts
var A = {
	laptops: "notebook, notebook computer, laptop computer, laptops-notebooks, portable computer",
	tablets: "tablet computer, tablet pc",
	smartphones: "smart phone, mobile phone, cell phone, cellphone, mobile",
	smartwatches: "smart watch",
	headphones: "headphone, over-ear headphone, on-ear headphone",
	earbuds: "earphone, in-ear headphone, true wireless earbud, ear bud",
	speakers: "bluetooth speaker, portable speaker, loudspeaker, wireless speaker",
	televisions: "tv, smart tv, led tv, oled tv, tv set",
	monitors: "computer monitor, pc monitor, desktop monitor",
	keyboards: "computer keyboard, gaming keyboard",
	mice: "mouse, computer mouse, gaming mouse",
	printers: "inkjet printer, laser printer, all-in-one printer, multifunction printer",
	routers: "wireless router, wi-fi router, wifi router",
	"power-banks": "powerbank, portable charger",
	ssds: "ssd, solid state drive, internal solid state drive, portable ssd",
	cameras: "digital camera",
	"coffee-makers": "coffee machine, coffeemaker, espresso machine",
	kettles: "electric kettle, tea kettle",
	blenders: "hand blender",
	"air-fryers": "airfryer",
	"vacuum-cleaners": "vacuum, robot vacuum, hoover, vacuum cleaner",
	"air-purifiers": "air cleaner",
	"hair-dryers": "hairdryer, blow dryer",
	"electric-toothbrushes": "electric toothbrush, power toothbrush",
	"office-chairs": "desk chair, computer chair",
	"desk-lamps": "table lamp, desk light",
	backpacks: "rucksack",
	"water-bottles": "drinking bottle",
	"running-shoes": "running shoe, running sneaker",
	"yoga-mats": "exercise mat",
	drills: "power drill, cordless drill",
	strollers: "pram, pushchair, baby stroller, buggy",
	"board-games": "tabletop game",
	"bike-helmets": "bicycle helmet, cycling helmet"
}, j = new Map(Object.entries(A).flatMap(([e, t]) => t.split(", ").flatMap((t) => [[k(t), e], [`${k(t)}s`, e]])));
Object.entries(A).flatMap(([e, t]) => t.split(", ").map((t) => [t, e]));
var M = /* @__PURE__ */ new Set([
	...Object.keys(A),
	"mattresses",
	"tents"
]), N = Object.entries(A).concat(["mattresses", "tents"].map((e) => [e, ""])).flatMap(([e, t]) => [e.replaceAll("-", " "), ...t.split(", ").filter(Boolean)].map((t) => [t, e])).sort(([e], [t]) => t.length - e.length);
function P(e) {
	let t = k(e);
	return t === "mouse" ? "mice" : [`${t}s`, `${t}es`].find((e) => M.has(e)) ?? t;
}
function F(e) {
	let t = k(e), n = j.get(t);
	return n === void 0 ? [`${t}s`, `${t}es`].find((e) => M.has(e)) ?? t : n;
}
// src/domain/catalog/classify-title.ts
var I = /\b(?:cases?|covers?|sleeves?|bags?|stands?|mounts?|holders?|chargers?|cables?|adapters?|replacements?|refills?|filters?|straps?|protectors?|skins?|ink|cartridges?|kit for|compatible with|parts?|accessor(?:y|ies)|docks?|hubs?|brackets?|for (?:the |your )?(?:laptop|notebook|macbook|iphone|ipad|galaxy|phone|tablet)s?)\b/i;
function L(e, t) {
	let n = ee(e);
	return I.test(e) ? n !== null && R(e, n) ? n : null : n ?? t;
}
function ee(e) {
	let t = B(e), n = null;
	for (let [e, r] of N) {
		let i = te(t, e);
		i < 0 || (n === null || i > n.end || i === n.end && e.length > n.length) && (n = {
			slug: r,
			end: i,
			length: e.length
		});
	}
	return n?.slug ?? null;
}
function R(e, t) {
	let n = B(e), r = n.search(I);
	return r < 0 || N.some(([e, i]) => {
		let a = i === t ? te(n, e) : -1;
		return a >= 0 && a <= r && /\b(?:with|incl|including|and|\+|,)\b|,/.test(n.slice(a, r));
	});
}
var z = /\b(?:(?:back|rear|front|selfie|main|dual|triple|quad|two|three|four|\d+ ?mp|ai|hd|built in) )+(?:cameras?|speakers?|monitors?|keyboards?)\b/g;
function B(e) {
	return ` ${e.toLowerCase().replace(/[^\p{L}\p{N},]+/gu, " ").replace(z, " ")} `;
}
function te(e, t) {
	let n = t.replace(/(?:(?<=sh|ch|ss)es|s)$/, ""), r = -1;
	for (let i of /* @__PURE__ */ new Set([
		t,
		n,
		`${n}s`,
		`${n}es`
	])) {
		let t = e.search(RegExp(` ${i}(?=[ ,])`));
		t >= 0 && (r = Math.max(r, t + i.length + 1));
	}
	return r;
}
// src/domain/catalog/money.ts
var ne = {
	JPY: 0,
	KRW: 0,
	VND: 0,
	CLP: 0,
	ISK: 0,
	PYG: 0,
	UGX: 0,
	XAF: 0,
	XOF: 0,
	XPF: 0,
	RWF: 0,
	GNF: 0,
	KMF: 0,
	BHD: 3,
	JOD: 3,
	KWD: 3,
	OMR: 3,
	TND: 3,
	IQD: 3,
	LYD: 3
}, re = [
	["US$", "USD"],
	["CA$", "CAD"],
	["AU$", "AUD"],
	["NZ$", "NZD"],
	["HK$", "HKD"],
	["MX$", "MXN"],
	["C$", "CAD"],
	["A$", "AUD"],
	["S$", "SGD"],
	["R$", "BRL"],
	["zł", "PLN"],
	["Kč", "CZK"],
	["Rs.", "INR"],
	["Rs", "INR"],
	["€", "EUR"],
	["£", "GBP"],
	["₹", "INR"],
	["₩", "KRW"],
	["₽", "RUB"],
	["₺", "TRY"],
	["₫", "VND"],
	["₴", "UAH"],
	["₪", "ILS"],
	["₱", "PHP"],
	["฿", "THB"]
], ie = new Set("USD EUR GBP CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN TRY RUB UAH ILS INR CNY JPY KRW HKD TWD SGD MYR THB PHP IDR VND BRL MXN ARS CLP COP PEN UYU PYG ZAR NGN KES EGP MAD TND AED SAR QAR KWD BHD OMR JOD PKR BDT LKR ISK UGX XAF XOF XPF RWF GNF KMF IQD LYD RSD BAM MKD GEL KZT BYN MDL AMD AZN UZS DZD LBP GHS TZS ZMW ETB MUR NPR MMK KHR MNT DOP CRC GTQ HNL NIO PAB BOB JMD TTD BBD BSD BMD KYD XCD AWG MOP BND NAD BWP MZN".split(" ")), ae = [
	[
		"$",
		"USD",
		[
			"CAD",
			"AUD",
			"NZD",
			"SGD",
			"HKD",
			"MXN",
			"TWD",
			"ARS",
			"CLP",
			"COP"
		]
	],
	[
		"¥",
		"JPY",
		["CNY"]
	],
	[
		"kr",
		"SEK",
		[
			"NOK",
			"DKK",
			"ISK"
		]
	]
], oe = /* @__PURE__ */ new Set([
	"EUR",
	"BRL",
	"PLN",
	"DKK",
	"NOK",
	"SEK",
	"CZK",
	"TRY",
	"IDR",
	"VND",
	"CLP",
	"COP",
	"ARS",
	"HUF"
]);
function se(e) {
	return oe.has(e);
}
function ce(e) {
	return ne[e] ?? 2;
}
function le(e, t) {
	let n = Math.round(Number((e * 10 ** ce(t)).toFixed(3)));
	return Number.isSafeInteger(n) && n >= 0 && n <= 0xe8d4a51000 ? n : null;
}
function V(e, t = "USD") {
	for (let [t] of e.toUpperCase().matchAll(/(?<![A-Z])[A-Z]{3}(?![A-Z])/g)) if (ie.has(t)) return t;
	let n = re.find(([t]) => e.includes(t));
	if (n) return n[1];
	let r = ae.find(([t]) => e.includes(t));
	if (!r) return null;
	let [i, a, o] = r;
	return t === null ? i === "$" ? a : null : o.includes(t) ? t : a;
}
function ue(e, t = "USD") {
	if (typeof e == "number") return t === null ? null : de(e, t);
	if (typeof e != "string") return null;
	let n = V(e, t) ?? t;
	if (n === null) return null;
	let r = e.replace(/,[-–—]{1,2}|\.[-–—]{1,2}/g, ""), i = r.match(/\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/g) ?? [], [a] = i;
	if (i.length !== 1 || a === void 0 || /[-−–]\s*[^\d\s]{0,4}\s*\d/.test(r)) return null;
	let o = fe(a, oe.has(n) || ce(n) === 0);
	return o === null ? null : de(o, n);
}
function de(e, t) {
	let n = le(e, t);
	return n === null ? null : {
		amountMinor: n,
		currency: t
	};
}
function fe(e, t = !1) {
	let n = e.trim().replace(/['’\s\u00a0\u202f]/g, "");
	if (!/^\d+(?:[.,]\d+)*$/.test(n)) return null;
	let r = pe(n, t), [i = "", ...a] = r === null ? [n] : n.split(r);
	if (a.length > 1) return null;
	let o = Number(`${i.replace(/[.,]/g, "")}.${a[0] ?? "0"}`);
	return Number.isFinite(o) ? o : null;
}
function pe(e, t) {
	let n = e.lastIndexOf("."), r = e.lastIndexOf(",");
	if (n >= 0 && r >= 0) return n > r ? "." : ",";
	let i = n >= 0 ? "." : ",", a = Math.max(n, r);
	return a < 0 || e.indexOf(i) !== a || e.length - a - 1 == 3 && !e.startsWith("0") && (i === "," || t) ? null : i;
}
// src/domain/catalog/page-text.ts
var me = /[\s\u00a0\u202f\u2009]+/g, he = /[\u0660-\u0669\u06f0-\u06f9]/g, ge = /[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
function H(e) {
	return e.replace(ge, "").replace(he, (e) => String((e.codePointAt(0) ?? 0) & 15)).replaceAll("٫", ".").replaceAll("٬", ",").replaceAll("￥", "¥").replaceAll("＄", "$").replace(me, " ").trim();
}
var _e = String.raw`\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,'’]\d+)*`, ve = String.raw`(?:[A-Z]{0,3}[$€£¥₹₺₩]|[A-Z]{3}|R\$|zł|kr|TL|Rs\.?|د\.إ\.?|ر\.س\.?|ج\.م\.?|جنيه|ريال|درهم|円|元)`, ye = new RegExp(String.raw`(?:${ve}) ?(?:${_e})|(?:${_e}) ?(?:${ve})`, "u");
function U(e, t) {
	let n = H(e);
	if (xe(n)) return null;
	let r = ye.exec(n)?.[0] ?? (RegExp(`^(?:${_e})[.,]?$`).test(n) ? n : null), i = r === null ? null : ue(r.replace(/[.,]$/, ""), t);
	return i !== null && i.amountMinor > 0 ? i : null;
}
function be(e, t) {
	return (H(e).match(new RegExp(ye, "gu")) ?? []).length > 1 ? null : U(e, t);
}
function xe(e) {
	return /\d[\d.,]*\s*[^\d\s]{0,4}\s*[-–—]\s*[^\d\s]{0,4}\s*\d/.test(e);
}
function Se(e, t, n) {
	let r = V(H(t ?? ""), n) ?? n, i = e.trim();
	if (!/^\d+(?:\.\d+)?$/.test(i)) return U(i, r);
	let a = r === null ? null : le(Number(i), r);
	return r === null || a === null || a === 0 ? null : {
		amountMinor: a,
		currency: r
	};
}
function Ce(e, t, n, r) {
	let i = H(e).replace(/\D/g, ""), a = H(t ?? "").replace(/\D/g, "");
	if (i === "") return null;
	let o = V(H(n), r) ?? r;
	if (o === null) return null;
	let s = ce(o), c = Number(i) * 10 ** s + (s === 0 ? 0 : Number(a.padEnd(s, "0").slice(0, s)));
	return c > 0 && Number.isSafeInteger(c) ? {
		amountMinor: c,
		currency: o
	} : null;
}
function we(e) {
	let t = (H(e).match(/\d+(?:[.,]\d+)?/g) ?? []).map((e) => Number(e.replace(",", "."))), [n, r] = t;
	if (n === void 0 || r === void 0 || t.length > 2) return null;
	let i = r === 5 ? n : n === 5 ? r : null;
	return i !== null && i > 0 && i <= 5 ? i : null;
}
function Te(e) {
	let t = H(e), n = /^\d(?:[.,]\d)?$/.test(t) ? Number(t.replace(",", ".")) : NaN;
	return n > 0 && n <= 5 ? n : null;
}
var Ee = [
	[/^(?:k\b|mil\b|tys|tn\b|bin\b|tsd|rb\b|ألف|千)/i, 1e3],
	[/^(?:m\b|mn\b|mio|million)/i, 1e6],
	[/^(?:万|萬)/, 1e4],
	[/^(?:lakh|l\b)/i, 1e5]
];
function De(e) {
	let t = H(e), [, n = "", r = ""] = /(\d{1,3}(?: \d{3})+(?!\d)|\d+(?:[.,'’]\d+)*) ?(.*)/.exec(t) ?? [];
	if (n === "") return null;
	let i = Ee.find(([e]) => e.test(r))?.[1];
	if (i !== void 0) {
		let e = fe(/[.,]\d{3}$/.test(n) ? n.replace(/[.,]/g, "") : n.replace(",", "."));
		return e === null ? null : {
			count: Math.round(e * i),
			isExact: !1
		};
	}
	let a = Number(n.replace(/\D/g, ""));
	return Number.isSafeInteger(a) ? {
		count: a,
		isExact: !0
	} : null;
}
var Oe = /unavailable|out of stock|not available|indisponible|nicht verfügbar|nicht auf lager|nicht lieferbar|ausverkauft|no disponible|agotado|sin existencias|no hay existencias|sin stock|non disponibile|esaurito|rupture|não disponível|indisponível|esgotado|niet verkrijgbaar|niet op voorraad|niet beschikbaar|uitverkocht|niedostępn|brak w magazynie|inte tillgänglig|tillfälligt slut|ej i lager|slut i lager|slutsåld|mevcut değil|stokta yok|stokta kalmadı|tükendi|在庫切れ|お取り扱いできません|入荷時期|無法購買|無庫存|缺貨|暂时无货|目前无法|غير متوفر|نفد|غير متاح/i, ke = /in stock|left in stock|only \d+ left|ships? (?:from|within)|available (?:to ship|now|instantly)|instant access|en stock|auf lager|versandfertig|sofort lieferbar|noch \d+|disponibilità|disponibile|disponible|queda|il ne reste plus|em estoque|op voorraad|dostępn|w magazynie|i lager|stokta|mevcut|adet kaldı|在庫あり|残り\d+点|在庫|現貨|有貨|有货|现货|庫存|متوفر|متاح|متبقي/i;
function Ae(e) {
	let t = H(e);
	return Oe.test(t) ? "out_of_stock" : ke.test(t) ? "in_stock" : "unknown";
}
var je = [
	/^visit the (.+?) store$/i,
	/^visita (?:la tienda de|la tienda|lo store di) (.+)$/i,
	/^(?:besuchen sie den|besuche den) (.+?)[- ]store$/i,
	/^visite[rz]? (?:la boutique|a loja(?: d[aeo])?) (?:de )?(.+)$/i,
	/^bezoek de (?:store van )?(.+?)(?:-winkel| store|-store)?$/i,
	/^besök (.+?)[- ]?(?:butiken|store)$/i,
	/^odwiedź sklep (?:firmy |marki )?(.+)$/i,
	/^(.+?)['’]?\s?(?:store['’]?u|mağazasını) ziyaret edin$/i,
	/^(.+?)\s?のストアを表示$/,
	/^(?:瀏覽|造訪|访问) ?(.+?) ?(?:商店|旗艦館|品牌旗舰店)$/,
	/^تسوق من متجر (.+)$/,
	/^(?:brand|marke|marca|marque|merk|märke|varumärke|marka|ブランド|品牌|العلامة التجارية) ?[:：] ?(.+)$/i
];
function Me(e) {
	let t = H(e);
	for (let e of je) {
		let n = e.exec(t)?.[1]?.trim();
		if (n) return n;
	}
	return t === "" ? null : t;
}
function Ne(e) {
	return e.replace(/\._[^/]*_(?=\.[a-z]{3,4}(?:$|\?))/i, "");
}
// src/domain/catalog/number-marks.ts
var Pe = class {
	#e = {
		".": 0,
		",": 0
	};
	#t = {
		".": 0,
		",": 0
	};
	see(e) {
		let t = Fe(e);
		if (t === null) return;
		let n = Ie(t);
		n !== "none" && n !== null && (n === "unclear" ? this.#t[t.includes(".") ? "." : ","]++ : this.#e[n]++);
	}
	decided() {
		let { ".": e, ",": t } = this.#e;
		return e === t ? null : e > t ? "." : ",";
	}
	unclearMark() {
		let { ".": e, ",": t } = this.#t;
		return e > 0 && t === 0 ? "." : t > 0 && e === 0 ? "," : null;
	}
};
function W(e, t = ".") {
	let n = Fe(e);
	if (n === null) return null;
	let r = Ie(n);
	if (r === null) return null;
	let i = r === "unclear" ? t : r, a = i === "none" ? n.replace(/[.,]/g, "") : n.replace(i === "." ? /,/g : /\./g, "").replace(i, "."), o = Number(a);
	return Number.isFinite(o) ? o : null;
}
function Fe(e) {
	let t = e.trim().replace(/(?<=\d)['’\s\u00a0\u202f](?=\d{3}(?!\d))/g, "");
	return /^(?:\d+(?:[.,]\d+)*|[.,]\d+)$/.test(t) ? t : null;
}
function Ie(e) {
	let t = e.split(".").length - 1, n = e.split(",").length - 1;
	if (t + n === 0) return "none";
	if (t > 0 && n > 0) return e.lastIndexOf(".") > e.lastIndexOf(",") ? "." : ",";
	let r = t > 0 ? "." : ",";
	if (t + n > 1) return /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/.test(e) ? "none" : null;
	let i = e.indexOf(r);
	return e.length - i - 1 != 3 || i === 0 || /^0[.,]/.test(e) || i > 3 ? r : "unclear";
}
// src/domain/catalog/units.ts
var Le = {
	mass: "g",
	screen: "in",
	length: "cm",
	data: "GB",
	time: "h",
	charge: "mAh",
	power: "W",
	volume: "L",
	sound: "dB",
	frequency: "Hz",
	voltage: "V"
}, Re = new Map([
	[
		"mass",
		.001,
		"mg milligram milligrams"
	],
	[
		"mass",
		1,
		"g gr gram grams gramme grammes"
	],
	[
		"mass",
		1e3,
		"kg kgs kilo kilos kilogram kilograms"
	],
	[
		"mass",
		453.592,
		"lb lbs pound pounds"
	],
	[
		"mass",
		28.3495,
		"oz ounce ounces"
	],
	[
		"screen",
		1,
		"in inch inches \" ″ ” zoll"
	],
	[
		"length",
		.1,
		"mm millimeter millimeters millimetre millimetres"
	],
	[
		"length",
		1,
		"cm centimeter centimeters centimetre centimetres"
	],
	[
		"length",
		100,
		"m meter meters metre metres"
	],
	[
		"length",
		30.48,
		"ft foot feet"
	],
	[
		"data",
		.001,
		"mb megabyte megabytes"
	],
	[
		"data",
		1,
		"gb gigabyte gigabytes"
	],
	[
		"data",
		1e3,
		"tb terabyte terabytes"
	],
	[
		"time",
		1 / 3600,
		"s sec secs second seconds"
	],
	[
		"time",
		1 / 60,
		"min mins minute minutes"
	],
	[
		"time",
		1,
		"h hr hrs hour hours"
	],
	[
		"time",
		24,
		"day days"
	],
	[
		"charge",
		1,
		"mah"
	],
	[
		"charge",
		1e3,
		"ah"
	],
	[
		"power",
		1,
		"w watt watts"
	],
	[
		"power",
		1e3,
		"kw kilowatt kilowatts"
	],
	[
		"volume",
		.001,
		"ml milliliter milliliters millilitre millilitres"
	],
	[
		"volume",
		.01,
		"cl"
	],
	[
		"volume",
		1,
		"l liter liters litre litres ltr"
	],
	[
		"volume",
		.0295735,
		"floz"
	],
	[
		"volume",
		.946353,
		"qt quart quarts"
	],
	[
		"volume",
		3.78541,
		"gal gallon gallons"
	],
	[
		"sound",
		1,
		"db dba db(a) decibel decibels"
	],
	[
		"frequency",
		1,
		"hz hertz"
	],
	[
		"voltage",
		1,
		"v volt volts"
	]
].flatMap(([e, t, n]) => n.split(" ").map((n) => [n, {
	dimension: e,
	factor: t
}]))), ze = /^[gmhsWVLl]$/;
function Be(e) {
	let t = e.trim().replace(/\.$/, "");
	if (/^[a-z]$/i.test(t) && !ze.test(t)) return null;
	let n = t.toLowerCase().replace(/^fl\.?\s*oz$|^fluid ounces?$/, "floz");
	return Re.get(n) ?? null;
}
function Ve(e) {
	let t = /^\s*(\d[\d.,]*)\s*-?\s*([a-z"″”().]+(?:\s*oz\.?)?)\s*$/i.exec(e), [, n = "", r = ""] = t ?? [], i = fe(n);
	return t === null || i === null || Be(r) === null ? null : {
		value: i,
		unit: r
	};
}
function He({ value: e, unit: t }) {
	let n = Be(t);
	return n === null ? null : {
		value: We(e * n.factor),
		unit: Le[n.dimension]
	};
}
function Ue({ value: e, unit: t }, n) {
	let r = Be(t), i = Be(n);
	return r === null || i === null ? null : r.dimension === i.dimension ? We(e * r.factor / i.factor) : r.dimension === "screen" && i.dimension === "length" ? We(e * 2.54 / i.factor) : r.dimension === "length" && i.dimension === "screen" ? We(e * r.factor / 2.54) : null;
}
function We(e) {
	return Number(e.toFixed(e >= 100 ? 0 : e >= 10 ? 1 : 3));
}
// src/catalog/import/columns/private-words.ts
var Ge = [
	["what it costs you is never shown", /\b(?:costs?|cogs|margins?|markup|mark up|profits?|wholesale|commission|landed|purchase|buying|ek|einkauf\w*|marge)\b/],
	["who supplies it is never shown", /\b(?:suppliers?|vendors?|distributors?|lieferant\w*|fournisseurs?|proveedor\w*|factory)\b/],
	["notes are never shown", /\b(?:notes?|internal|private|comments?|memo|remarks?|todo|confidential|intern|notiz\w*)\b/],
	["stock handling is never shown", /\b(?:stock|inventory|warehouse|location|bin|shelf|reorder|restock|lead time|fulfill?ment|backorders?|quantity|qty|moq|minimum order|allocated|lager\w*)\b/],
	["made for search engines", /\b(?:seo|meta|keywords?|canonical|slug|handle|og|robots|sitemap|permalink|url key)\b/],
	["taxes are never shown", /\b(?:tax\w*|vat|gst|hsn|duty|duties|customs|tariff|hs code|mwst|steuer\w*)\b/],
	["shipping is never shown", /\b(?:shipping|ships?|delivery|freight|courier|carrier|parcel|package|packaging|versand\w*)\b/],
	["policies are never shown", /\b(?:polic(?:y|ies)|returns?|refund\w*|terms|consent)\b/],
	["codes are searched for, not shown", /\b(?:barcodes?|ean|upc|gtin|isbn|mpn|sku|asin|code|codes|qr|serial|reference|ref)\b/],
	["made for advertising", /\b(?:ads?|adwords|campaign\w*|custom label|custom labels|promotion\w*|commerce|pixel|tracking|redirect|affiliate)\b/],
	["about people or accounts", /\b(?:customers?|buyers?|sellers?|users?|emails?|e mail|phones?|tel|address|contact|author|owner|employee|account|password|secret|token|reviewer\w*|reviews?)\b/],
	["kept by the shop system", /\b(?:ids?|uuid|guid|created|updated|modified|deleted|imported|exported|timestamp|date|time|status|state|published|visible|visibility|enabled|active|position|sort|order|template|layout|version|language|locale|discounts?|savings|rank|priority|flag|hidden)\b/]
];
function Ke(e) {
	return e.replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2").toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean).join(" ");
}
function qe(e) {
	let t = Ke(e);
	return Ge.find(([, e]) => e.test(t))?.[0] ?? null;
}
var Je = 3;
function Ye(e) {
	let t = Ke(e);
	return Ge.slice(0, Je).some(([, e]) => e.test(t));
}
// src/catalog/import/product/cells.ts
function Xe(e) {
	return Map.groupBy(e, ({ use: e }) => e);
}
var Ze = class {
	row;
	#e;
	constructor(e, t) {
		this.row = e, this.#e = t;
	}
	has(e) {
		return this.#e.has(e);
	}
	all(e) {
		let t = this.#e.get(e);
		return t === void 0 ? [] : t.flatMap(({ name: e, number: t }) => {
			let n = this.row[e];
			return Qe(n) ? [{
				name: e,
				number: t,
				value: n
			}] : [];
		});
	}
	get(e) {
		let t = this.#e.get(e);
		if (t !== void 0) for (let { name: e } of t) {
			let t = this.row[e];
			if (Qe(t)) return t;
		}
	}
	text(e) {
		let t = this.get(e), [n] = Array.isArray(t) ? t : [t];
		return G(n)?.trim() ?? "";
	}
};
function Qe(e) {
	return e == null ? !1 : Array.isArray(e) ? e.length > 0 : typeof e != "string" || !/^\s*(?:|null|nan|none|n\/a|undefined)\s*$/i.test(e);
}
function G(e) {
	return typeof e == "string" ? e : typeof e == "number" || typeof e == "boolean" ? String(e) : null;
}
function K(e) {
	if (Array.isArray(e)) return e;
	if (e == null) return [];
	if (typeof e != "string" || !/^\s*\[[^]*\]\s*$/.test(e)) return [e];
	try {
		let t = JSON.parse(e);
		return Array.isArray(t) ? t : [e];
	} catch {
		let t = [...e.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)];
		return t.length > 0 ? t.map(([, e, t]) => e ?? t ?? "") : [e];
	}
}
function q(e) {
	return typeof e == "object" && !!e && !Array.isArray(e);
}
// src/catalog/import/product/to-id.ts
function $e(e) {
	let t = e.trim();
	if (/^[A-Za-z0-9._:-]{1,200}$/.test(t)) return t;
	let n = t.normalize("NFKD").replace(/\p{M}+/gu, ""), r = n.replace(/[^A-Za-z0-9._:-]+/g, "-").replace(/^-+|-+$/g, "");
	return r.length <= 200 && !/[^\0-\x7f]/.test(n) ? r === "" ? null : r : `${r === "" ? "id" : r.slice(0, 150)}-${et(t)}`;
}
function et(e) {
	let t = 3735928559, n = 1103547991;
	for (let r = 0; r < e.length; r++) {
		let i = e.charCodeAt(r);
		t = Math.imul(t ^ i, 2654435761), n = Math.imul(n ^ i, 1597334677);
	}
	return t = Math.imul(t ^ t >>> 16, 2246822507) ^ Math.imul(n ^ n >>> 13, 3266489909), n = Math.imul(n ^ n >>> 16, 2246822507) ^ Math.imul(t ^ t >>> 13, 3266489909), (4294967296 * (2097151 & n) + (t >>> 0)).toString(36);
}
// src/catalog/import/product/to-attributes.ts
var tt = {
	weight: J("Weight", "g", !1, "weight, item weight, product weight, net weight"),
	screenSize: J("Screen size", "in", !0, "screen size, display size, display diagonal, screen diagonal"),
	ram: J("Memory", "GB", !0, "ram, ram size, ram memory, internal memory, system memory"),
	storage: J("Storage", "GB", !0, "storage, storage capacity, internal storage, internal storage capacity, total storage capacity, ssd capacity, hard drive capacity"),
	batteryLife: J("Battery life", "h", !1, "battery life"),
	batteryCapacity: J("Battery capacity", "mAh", !0, "battery capacity"),
	power: J("Power", "W", !0, "power, wattage, rated power, power output"),
	capacity: J("Capacity", "L", !1, "capacity, volume, tank capacity"),
	noiseLevel: J("Noise level", "dB", !0, "noise level, noise"),
	refreshRate: J("Refresh rate", "Hz", !0, "refresh rate"),
	resolution: J("Resolution", null, !1, "resolution, display resolution, screen resolution"),
	color: J("Color", null, !1, "color, colour, product color, product colour, color name, colour name"),
	material: J("Material", null, !1, "material, material type"),
	wireless: J("Wireless", null, !1, "wireless"),
	noiseCancelling: J("Noise cancelling", null, !1, "noise cancelling, noise canceling, noise cancellation, active noise cancelling, anc"),
	waterproof: J("Waterproof", null, !1, "waterproof"),
	bluetooth: J("Bluetooth", null, !1, "bluetooth"),
	usbC: J("USB-C", null, !1, "usb c, usb type c"),
	processorCores: J("Processor cores", null, !1, "processor cores"),
	processor: J("Processor", null, !1, "processor, processor model"),
	operatingSystem: J("Operating system", null, !1, "operating system, operating system installed"),
	connectivity: J("Connectivity", null, !1, "connectivity technology, connectivity"),
	printTechnology: J("Print technology", null, !1, "print technology"),
	panelType: J("Panel", null, !1, "panel type"),
	formFactor: J("Form factor", null, !1, "form factor"),
	size: J("Size", null, !1, "size")
}, nt = new Map(Object.entries(tt).flatMap(([e, { names: t }]) => t.split(", ").map((t) => [t, e]))), rt = 80, it = 30, at = 12;
function J(e, t, n, r) {
	return {
		label: e,
		unit: t,
		isUnitImplied: n,
		names: r
	};
}
function ot(e) {
	if (nt.has(e)) return !0;
	let t = e.lastIndexOf(" ");
	return t > 0 && nt.has(e.slice(0, t)) && Be(e.slice(t + 1)) !== null;
}
function st(e, { profile: t, decimal: n }) {
	return e.flatMap(({ name: e, value: r }) => {
		let i = t.facts?.map((t) => t.exec(e)?.[1]).find(Boolean) ?? e, [a] = Array.isArray(r) ? r : [r];
		return q(a) ? ct(a, n) : Y(i, Array.isArray(r) && r.length > 1 ? r.map(G).filter(Boolean).join(", ") : a, n) ?? [];
	});
}
function ct(e, t) {
	return pt(Object.entries(e).flatMap(([e, n]) => Ye(e) ? [] : Y(e, n, t) ?? [])).slice(0, it);
}
function lt(e, t = ".") {
	return typeof e == "string" ? ut(e, t) : q(e) ? "name" in e && "value" in e || "param_name" in e ? lt([e], t) : ct(e, t) : Array.isArray(e) ? pt(e.filter(q).flatMap((e) => {
		let { name: n = e.param_name, label: r, unit: i } = e, a = e.options, o = e.value ?? e.val ?? e.text ?? (Array.isArray(a) ? a.map(G).join(", ") : null);
		return typeof n != "string" || !dt(o) || Ye(n) ? [] : /^[a-z][A-Za-z0-9]{0,60}$/.test(n) && typeof r == "string" && i !== void 0 ? {
			name: n,
			label: m(r, 60),
			value: o,
			unit: typeof i == "string" ? i : null
		} : Y(n, typeof i == "string" ? `${o} ${i}` : o, t) ?? [];
	})).slice(0, it) : [];
}
function ut(e, t) {
	if (/^\s*[[{]/.test(e)) try {
		return lt(JSON.parse(e), t);
	} catch {
		return [];
	}
	let n = e.split(/[;|\n]|,(?=\s*[^,:=]{2,40}[:=])/).flatMap((e) => {
		let [, t, n] = /^\s*([^:=]{2,40})\s*[:=]\s*(.+?)(?::\d+)?(?::\d)?\s*$/.exec(e) ?? [];
		return t === void 0 || n === void 0 ? [] : [[t.trim(), n]];
	});
	return ct(Object.fromEntries(n), t);
}
function dt(e) {
	return typeof e == "boolean" || Number.isFinite(e) || typeof e == "string" && e.length <= 200;
}
function ft(e) {
	return pt(e.flatMap((e) => {
		let [, t = "", n = ""] = /^([^:]{2,40}):\s+(.{1,80})$/.exec(e) ?? [];
		return nt.has(vt(t).join(" ")) ? Y(t, n) ?? [] : [];
	})).slice(0, at);
}
function pt(e, t = []) {
	let n = /* @__PURE__ */ new Map();
	for (let r of [...e, ...t]) n.has(r.name) || n.set(r.name, r);
	return [...n.values()];
}
function Y(e, t, n = ".") {
	let r = mt(m(G(t) ?? "", 1e3), n), { words: i, unit: a } = _t(vt(e), r);
	if (r === "" || i.length === 0) return null;
	let o = nt.get(i.join(" ")) ?? yt(i), s = tt[o], c = s?.label ?? xt(i), l = typeof t == "boolean" ? t : gt(r, a);
	if (l === null) return null;
	if (typeof l != "object") return ht({
		name: o,
		label: c,
		value: l,
		unit: null
	}, s);
	let u = s?.unit ?? null, d = u === null ? l.value : Ue(l, u);
	return d === null ? null : {
		name: o,
		label: c,
		value: d,
		unit: u ?? l.unit
	};
}
function mt(e, t) {
	let [, n, r = ""] = /^(\d[\d.,]*)(\s*-?\s*[a-z"″”()]+\.?)?$/i.exec(e) ?? [], i = n === void 0 || !/[.,]/.test(n) ? null : W(n, t);
	return i === null ? e : `${i}${r}`;
}
function ht(e, t) {
	let { value: n } = e;
	return t === void 0 || t.unit === null ? typeof n == "string" && n.length > rt ? null : e : typeof n == "number" && t.isUnitImplied ? {
		...e,
		unit: t.unit
	} : null;
}
function gt(e, t) {
	if (/^(?:true|yes|y)$/i.test(e)) return !0;
	if (/^(?:false|no|n)$/i.test(e)) return !1;
	if (/^0\d|^\d{9,}$/.test(e)) return e;
	let n = W(e);
	if (n !== null) return t === null ? n : He({
		value: n,
		unit: t
	});
	let r = Ve(e);
	return r === null ? /^[[{]/.test(e) || /^(?:https?|gid|wix|data|javascript):/i.test(e) ? null : e : He(r);
}
function _t(e, t) {
	let n = e.at(-1);
	if (n === void 0 || e.length < 2 || W(t) === null) return {
		words: e,
		unit: null
	};
	let r = n === "l" || n === "w" || n === "v" ? n.toUpperCase() : n;
	return Be(r) === null ? {
		words: e,
		unit: null
	} : {
		words: e.slice(0, -1),
		unit: r
	};
}
function vt(e) {
	return Ke(e).split(" ").filter(Boolean).slice(0, 6);
}
function yt(e) {
	let [t = "", ...n] = e.map((e) => bt(e).replace(/[^a-z0-9]/g, "")), r = t + n.map((e) => e.charAt(0).toUpperCase() + e.slice(1)).join("");
	return /^[a-z]/.test(r) && !/[^\0-\x7f]/.test(bt(e.join(""))) ? r : `attribute${r.charAt(0).toUpperCase()}${r.slice(1)}${/[^\0-\x7f]/.test(e.join("")) ? et(e.join(" ")) : ""}`;
}
function bt(e) {
	return e.replaceAll("ß", "ss").replaceAll("ø", "o").replaceAll("ł", "l").replaceAll("æ", "ae").normalize("NFKD").replace(/\p{M}+/gu, "");
}
function xt(e) {
	let t = e.join(" ");
	return t.charAt(0).toUpperCase() + t.slice(1);
}
// src/catalog/import/html/price-block.ts
var St = "input[name^=\"items[0.base][customerVisiblePrice]", Ct = "#corePrice_feature_div", wt = "#corePriceDisplay_desktop_feature_div", Tt = [
	Ct,
	wt,
	"#corePrice_desktop",
	"#corePriceDisplay_mobile_feature_div"
];
function Et(e) {
	let t = [e.depth(".basisPrice, .pricePerUnit, .a-price-range, [data-a-strike=\"true\"], .a-text-price:not(.apexPriceToPay):not([data-a-color=\"price\"])")], n = Dt(e, `${St}[amount]"]`, `${St}[currencyCode]"]`), r = Dt(e, "#twister-plus-price-data-price", "#twister-plus-price-data-price-unit"), i = e.text(`${Ct} .a-price .a-offscreen`, { except: t }), a = e.text(`${wt} .aok-offscreen`), o = kt(e, t), s = Tt.slice(1).map((n) => [`${n} .a-price .a-offscreen`, e.text(`${n} .a-price .a-offscreen`, { except: t })]), c = e.attribute("#attach-base-product-price", "value"), l = [
		"#kindle-price",
		"#tmmSwatches .a-color-price",
		"#price",
		"#priceblock_ourprice",
		"#priceblock_dealprice",
		"#priceblock_saleprice"
	].map((t) => [t, e.text(t)]), u = Tt.flatMap((t) => [`${t} .basisPrice .a-offscreen`, `${t} .a-price[data-a-strike="true"] .a-offscreen`].map((t) => [t, e.text(t)]));
	return {
		price: (e, t) => Ot(n, "items[0.base][customerVisiblePrice]", e) ?? Ot(r, "#twister-plus-price-data-price", e) ?? v([[`${Ct} .a-price .a-offscreen`, i]], (t) => U(t, e)) ?? v([[`${wt} .aok-offscreen`, a]], (t) => U(t, e)) ?? At(o, e) ?? v(s, (t) => U(t, e)) ?? (t ? null : v([["#attach-base-product-price", c]], (t) => Se(t, null, e)) ?? v(l, (t) => be(t, e))),
		listPrice: (e) => v(u, (t) => U(t, e))
	};
}
function Dt(e, t, n) {
	return {
		amounts: e.attribute(t, "value"),
		units: e.attribute(n, "value")
	};
}
function Ot({ amounts: e, units: t }, n, r) {
	let [i] = e.values, a = i === void 0 ? null : Se(i, t.values[0] ?? null, r);
	return a === null ? null : {
		value: a,
		from: n
	};
}
function kt(e, t) {
	let n = (n) => e.text(`${wt} .priceToPay .a-price-${n}`, { except: t });
	return {
		whole: n("whole"),
		fraction: n("fraction"),
		sign: n("symbol")
	};
}
function At({ whole: e, fraction: t, sign: n }, r) {
	let [i] = e.values;
	if (i === void 0) return null;
	let a = Ce(i, t.values[0] ?? null, n.values[0] ?? "", r);
	return a === null ? null : {
		value: a,
		from: `${wt} .priceToPay .a-price-whole`
	};
}
// src/catalog/import/html/spec-tables.ts
var jt = /asin|customer review|best ?sellers? rank|date first|bestseller|rezension|opinion|évaluation|recension|valoracion|classement|ranking|discontinued|warranty|manufacturer reference|カスタマーレビュー|売れ筋|\breview|avis\b|commentaires|评论|評論|レビュー|تقييم|yorum|beoordeling|omdöme|recenzj|packer|importer|importeur|importador|importateur|importatore|importatör|ithalatçı|importör|manufacturer contact|herstellerinformation|customer care|support|contact|kontakt|e-?mail|courriel|phone number|telefon|téléphone|teléfono|address|adresse|dirección|indirizzo|endereço|adres|住所|電話|连络|联系|聯絡|عنوان|هاتف/i, Mt = /\S@\S+\.\w|(?:\+|\b00)\d[\d\s()-]{7,}|\btel[.:]/i;
function Nt(e) {
	let t = [
		"#productOverview_feature_div tr",
		"#productDetails_techSpec_section_1 tr",
		"#productDetails_techSpec_section_2 tr",
		"#productDetails_detailBullets_sections1 tr",
		"#technicalSpecifications_section_1 tr"
	].map((t) => Pt(e, t)), n = e.text("#detailBullets_feature_div li");
	return () => [...t.flatMap((e) => e()), ...n.values.flatMap(Ft)].filter(([e, t]) => e !== "" && t !== "" && !jt.test(e) && !Mt.test(t));
}
function Pt(e, t) {
	let n = [];
	return e.rewriter.on(t, { element: () => void n.push([]) }), e.text(`${t} th, ${t} td`, { onValue: (e) => n.at(-1)?.push(H(e)) }), () => n.flatMap(([e, t]) => e === void 0 || t === void 0 ? [] : [[e, t]]);
}
function Ft(e) {
	let [, t, n] = /^([^:：]{1,60}?)\s*[:：]\s*(.+)$/.exec(H(e)) ?? [];
	return t === void 0 || n === void 0 ? [] : [[t, n]];
}
// src/catalog/import/html/product-page.ts
var It = 30, Lt = /^(?:‹|«|<)?\s*(?:back to (?:search )?results|zurück zu|volver a|retour aux|torna ai|voltar|terug naar|tillbaka till|powrót|検索結果に戻る|返回)/i, Rt = /^(?:make sure this fits|asegúrate de que|assicurati che|vérifiez que|stellen sie sicher)/i;
function zt(e, t) {
	let n = Et(e), r = Nt(e), i = e.attribute("input#ASIN", "value"), a = e.attribute("input[name=\"ASIN\"]", "value"), o = [
		"span#productTitle",
		"#ebooksProductTitle",
		"#title"
	].map((t) => [t, e.text(t)]), s = e.text("title"), c = e.attribute("#acrPopover", "title"), l = ["#averageCustomerReviews .a-icon-alt", "[data-hook=\"rating-out-of-text\"]"].map((t) => [t, e.text(t)]), u = [
		["#acrCustomerReviewText", e.text("#acrCustomerReviewText")],
		["#acrCustomerReviewText[aria-label]", e.attribute("#acrCustomerReviewText", "aria-label")],
		["[data-hook=\"total-review-count\"]", e.text("[data-hook=\"total-review-count\"]")]
	], d = Zt(e), f = [
		"#availability > span:first-child",
		".primary-availability-message",
		"#outOfStock",
		"#availability span"
	].map((t) => [t, e.text(t)]), p = e.attribute("#add-to-cart-button, #buy-now-button, #one-click-button", "id"), h = e.text("tr.po-brand td"), g = e.text("#bylineInfo .author a"), _ = e.text("#bylineInfo"), y = e.text("#feature-bullets li span.a-list-item"), b = e.text("#productFactsDesktopExpander li"), x = e.text("#wayfinding-breadcrumbs_feature_div li a"), S = e.text("#sellerProfileTriggerId"), C = () => v([["input#ASIN", i]], Bt) ?? v([["link[rel=canonical]", { values: [t.canonical() ?? ""] }]], Vt) ?? v([["input[name=\"ASIN\"]", a]], Bt), w = () => v(o, (e) => m(e, 300) || null) ?? v([["title", s]], Ht);
	return {
		isProduct: () => C() !== null && (i.values.length > 0 || o.some(([, { values: e }]) => e.length > 0)),
		read: ({ marketplace: e, savedAt: t, now: i }) => {
			let a = C(), o = w();
			if (a === null || o === null) return null;
			let s = e?.currency ?? null, T = Ut(f, p.values.length > 0), E = n.price(s, T?.value === "out_of_stock"), D = E === null ? null : n.listPrice(s), O = v([["#acrPopover[title]", c]], we) ?? v(l, (e) => we(e) ?? Te(e)), k = Wt(u), A = d(), j = v([["tr.po-brand td", { values: h.values.slice(1, 2) }]], (e) => m(H(e), 100) || null) ?? v([["#bylineInfo .author a", g]], (e) => m(e, 100) || null) ?? v([["#bylineInfo", _]], (e) => m(Me(e) ?? "", 100) || null), M = y.values.length > 0 ? y.values : b.values, N = [...new Set(M.map((e) => m(H(e), 2e3)))].filter((e) => e !== "" && !Rt.test(e)), P = Yt(x.values, o.value), I = F(P.at(-1) ?? ""), L = r().flatMap(([e, t]) => Jt(Y(e, t), I) ?? []), ee = S.values[0] === void 0 ? [] : [Xt(S.values[0])], R = {
				id: a.value,
				asin: a.value,
				source: "import",
				marketplace: e?.host ?? null,
				title: o.value,
				brand: j?.value ?? null,
				category: I,
				categoryPath: P,
				description: null,
				features: N.slice(0, 40),
				attributes: [...pt(L, ft(N)).slice(0, It), ...ee],
				price: Gt(E, D, t),
				rating: O === null ? null : {
					value: O.value,
					count: k?.value.count ?? 0,
					asOf: t
				},
				availability: T?.value ?? "unknown",
				imageUrl: A?.value ?? null,
				url: e === null ? null : `https://${e.host}/dp/${a.value}`,
				updatedAt: i,
				popularity: null
			};
			return {
				record: R,
				provenance: en({
					asin: a,
					title: o,
					price: E,
					rating: O,
					ratingCount: k,
					image: A,
					brand: j,
					availability: T,
					listPrice: R.price?.listAmountMinor ? D : null
				})
			};
		}
	};
}
function Bt(e) {
	let t = e.trim().toUpperCase();
	return T(t) ? t : null;
}
function Vt(e) {
	return /\/(?:dp|gp\/product|gp\/aw\/d)\/([A-Z0-9]{10})(?:[/?]|$)/.exec(e)?.[1] ?? null;
}
function Ht(e) {
	return m(e.replace(/^\s*amazon\.[a-z.]+\s*[:|-]\s*/i, "").replace(/\s*[:|-]\s*amazon\.[a-z.]+(?:\s*[:|-].*)?$/i, ""), 300) || null;
}
function Ut(e, t) {
	return v(e, (e) => {
		let t = Ae(e);
		return t === "unknown" ? null : t;
	}) ?? (t ? {
		value: "in_stock",
		from: "#add-to-cart-button"
	} : null);
}
function Wt(e) {
	return v(e, (e) => {
		let t = De(e);
		return t?.isExact === !0 ? t : null;
	}) ?? v(e, De);
}
function Gt(e, t, n) {
	if (e === null) return null;
	let { amountMinor: r, currency: i } = e.value;
	return {
		amountMinor: r,
		currency: i,
		listAmountMinor: t !== null && t.value.currency === i && t.value.amountMinor > r ? t.value.amountMinor : null,
		asOf: n
	};
}
var Kt = 32, qt = /^(?:smartphones|cell-phones|mobile-phones|mobiles|phones)$/;
function Jt(e, t) {
	return e?.name === "ram" && Number(e.value) > Kt && qt.test(t) ? {
		...e,
		name: "storage",
		label: "Storage"
	} : e;
}
function Yt(e, t) {
	let n = e.map((e) => m(e, 80)).filter((e) => e !== "" && !Lt.test(e));
	if (n.length > 0) return [...new Set(n)].slice(0, 8);
	let r = L(t, null);
	return r === null ? ["Other"] : [r.charAt(0).toUpperCase() + r.slice(1).replaceAll("-", " ")];
}
function Xt(e) {
	return {
		name: "seller",
		label: "Seller",
		value: m(e, 80),
		unit: null
	};
}
function Zt(e) {
	let t = [
		"#landingImage",
		"#imgBlkFront",
		"#ebooksImgBlkFront"
	].map((t) => ({
		selector: t,
		hires: e.attribute(t, "data-old-hires"),
		dynamic: e.attribute(t, "data-a-dynamic-image"),
		src: e.attribute(t, "src")
	}));
	return () => {
		for (let { selector: e, hires: n, dynamic: r, src: i } of t) {
			let t = v([[`${e}[data-old-hires]`, n]], Qt) ?? v([[`${e}[data-a-dynamic-image]`, r]], $t) ?? v([[`${e}[src]`, i]], Qt);
			if (t !== null) return t;
		}
		return null;
	};
}
function Qt(e) {
	return /^https?:\/\/[^\s"'<>]{3,2000}$/.test(e) ? Ne(e.replace(/^http:/, "https:")) : null;
}
function $t(e) {
	let t;
	try {
		t = JSON.parse(e);
	} catch {
		return null;
	}
	if (typeof t != "object" || !t) return null;
	let n = (e) => Array.isArray(e) && Number(e[0]) * Number(e[1]) || 0, [r] = Object.entries(t).sort(([, e], [, t]) => n(t) - n(e));
	return r === void 0 ? null : Qt(r[0]);
}
function en(e) {
	return Object.fromEntries(Object.entries(e).flatMap(([e, t]) => t === null ? [] : [[e, t.from]]));
}
// src/catalog/import/html/search-page.ts
var X = "[data-component-type=\"s-search-result\"][data-asin]", tn = /^(?:sponsored ad|スポンサー広告|gesponserte anzeige|anuncio patrocinado|annonce sponsorisée|publicité sponsorisée|annuncio sponsorizzato|anúncio patrocinado|gesponsorde advertentie|sponsrad annons|reklama sponsorowana|sponsorlu reklam|贊助廣告|赞助广告)\s*[-–—:]\s*/i;
function nn(e) {
	let t = [], n = null;
	e.rewriter.on(X, { element: (r) => {
		let i = r.getAttribute("data-asin")?.trim().toUpperCase() ?? "";
		if (n = null, !T(i)) return;
		let a = {
			asin: i,
			isSponsored: /\bAdHolder\b/.test(r.getAttribute("class") ?? ""),
			headings: [],
			headingLabels: [],
			prices: [],
			listPrices: [],
			ratings: [],
			countLabels: [],
			countTexts: [],
			images: []
		};
		n = a, t.push(a), e.onEnd(r, () => {
			n === a && (n = null);
		});
	} });
	let r = (e) => ({ onValue: (t) => void n?.[e].push(t) }), i = e.depth(`${X} .a-price[data-a-strike="true"]`);
	e.attribute(`${X} h2`, "aria-label", r("headingLabels")), e.text(`${X} h2`, r("headings")), e.text(`${X} .a-price:not([data-a-strike="true"]) .a-offscreen`, {
		except: [i],
		...r("prices")
	}), e.text(`${X} .a-price[data-a-strike="true"] .a-offscreen`, r("listPrices")), e.text(`${X} .a-icon-alt`, r("ratings")), e.attribute(`${X} a[href*="customerReviews"]`, "aria-label", r("countLabels")), e.text(`${X} .s-underline-text`, r("countTexts")), e.attribute(`${X} img.s-image`, "src", r("images")), e.rewriter.on(`${X} .puis-sponsored-label-text`, { element: () => void (n && (n.isSponsored = !0)) });
	let a = e.attribute("#twotabsearchtextbox", "value");
	return {
		count: () => t.length,
		read: (e) => {
			let n = cn(a.values[0] ?? ""), r = [...t].sort((e, t) => Number(e.isSponsored) - Number(t.isSponsored)), i = /* @__PURE__ */ new Map();
			for (let e of r) i.has(e.asin) || i.set(e.asin, e);
			return t.flatMap((t) => i.get(t.asin) === t ? rn(t, n, e) ?? [] : []);
		}
	};
}
function rn(e, t, { marketplace: n, savedAt: r, now: i }) {
	let { title: a, brand: o, from: s } = an(e);
	if (a === "") return null;
	let c = n?.currency ?? null, l = v([[".a-price .a-offscreen", { values: e.prices }]], (e) => U(e, c)), u = v([[".a-icon-alt", { values: e.ratings }]], we), d = v([["a[href*=\"customerReviews\"][aria-label]", { values: e.countLabels }]], De) ?? v([[".s-underline-text", { values: e.countTexts }]], De), f = v([["img.s-image", { values: e.images }]], sn), p = L(a, t), m = p === null ? "Other" : p.charAt(0).toUpperCase() + p.slice(1).replaceAll("-", " "), h = {
		id: e.asin,
		asin: e.asin,
		source: "import",
		marketplace: n?.host ?? null,
		title: a,
		brand: o,
		category: p ?? k(m),
		categoryPath: [m],
		description: null,
		features: [],
		attributes: [],
		price: on(e, l?.value ?? null, c, r),
		rating: u === null ? null : {
			value: u.value,
			count: d?.value.count ?? 0,
			asOf: r
		},
		availability: "unknown",
		imageUrl: f?.value ?? null,
		url: n === null ? null : `https://${n.host}/dp/${e.asin}`,
		updatedAt: i,
		popularity: null
	}, g = {
		asin: "[data-asin]",
		title: s
	};
	for (let [e, t] of Object.entries({
		price: l,
		rating: u,
		ratingCount: d,
		image: f
	})) t !== null && (g[e] = t.from);
	return {
		record: h,
		provenance: g
	};
}
function an({ headingLabels: e, headings: t }) {
	let n = (e) => m(H(e).replace(tn, ""), 300), [r = ""] = e.map(n).filter(Boolean), i = t.map(n).filter(Boolean), a = i.reduce((e, t) => t.length > e.length ? t : e, ""), [o = ""] = i, s = i.length > 1 && o !== a && o.length <= 40 ? o : null;
	return r === "" ? {
		title: a,
		brand: s,
		from: "h2"
	} : {
		title: r,
		brand: s,
		from: "h2[aria-label]"
	};
}
function on({ listPrices: e }, t, n, r) {
	if (t === null) return null;
	let i = v([["", { values: e }]], (e) => U(e, n))?.value, a = i !== void 0 && i.currency === t.currency && i.amountMinor > t.amountMinor;
	return {
		...t,
		listAmountMinor: a ? i.amountMinor : null,
		asOf: r
	};
}
function sn(e) {
	return /^https:\/\/[^\s"'<>]{3,2000}$/.test(e) ? Ne(e) : null;
}
function cn(e) {
	return L(e, null) ?? (e === "" ? null : L(F(e).replaceAll("-", " "), null));
}
// src/catalog/import/html/read-page.ts
var ln = {
	robot_check: "this is Amazon’s robot check, not a product: open the page in a browser and save it again",
	not_found: "this is Amazon’s page for an address that it does not know",
	other: "this is no product page and no page of search results"
};
async function un(e, { savedAt: t, now: n }, r = l) {
	let i = new g(), a = E(i), o = x(i), s = zt(i, a), c = nn(i), d = fn(e, r);
	if (await i.read(d.stream), d.isTooLarge()) throw new u();
	let f = a.marketplace(), p = o({
		hasProduct: s.isProduct(),
		cards: c.count(),
		beginning: d.beginning()
	}), m = {
		marketplace: f,
		savedAt: t,
		now: n
	}, h = p === "product" ? s.read(m) : null, _ = h === null ? p === "search" ? c.read(m) : [] : [h];
	return {
		kind: p,
		marketplace: f?.host ?? null,
		products: _
	};
}
var dn = 65536;
function fn(e, t) {
	let n = new TextDecoder(), r = "", i = 0;
	return {
		stream: e.pipeThrough(new TransformStream({ transform(e, a) {
			i < dn && (r += n.decode(e, { stream: !0 })), i += e.byteLength, i > t ? a.terminate() : a.enqueue(e);
		} })),
		isTooLarge: () => i > t,
		beginning: () => r
	};
}
// src/domain/catalog/price.ts
function pn({ fromAt: e, untilAt: t }, n) {
	return (e ?? -Infinity) <= n && n < (t ?? Infinity);
}
function mn(e, t) {
	let { sale: n } = e;
	if (n === void 0) return e;
	let r = pn(n, t), i = r ? n.amountMinor : n.regularMinor;
	return i === e.amountMinor ? e : {
		...e,
		amountMinor: i,
		listAmountMinor: r ? n.regularMinor : null
	};
}
// src/domain/catalog/variants.ts
var hn = 2048, gn = 1e6;
function _n({ availability: e }) {
	return e !== "out_of_stock";
}
function vn(e) {
	let t = e.filter(_n);
	return t.length > 0 ? t : e;
}
function yn(e, t) {
	let n = vn(e).flatMap(({ price: e }) => e === null ? [] : [mn(e, t)]), r = n.filter(({ currency: e }) => e === n[0]?.currency), i = r.map(({ amountMinor: e }) => e), a = i.reduce((e, t) => Math.min(e, t), Infinity);
	return {
		price: r.find(({ amountMinor: e }) => e === a) ?? null,
		availability: bn(e),
		priceRange: i.length === 0 ? null : {
			minMinor: a,
			maxMinor: i.reduce((e, t) => Math.max(e, t), a)
		}
	};
}
function bn(e) {
	return e.some(({ availability: e }) => e === "in_stock") ? "in_stock" : e.some(_n) ? "unknown" : "out_of_stock";
}
function xn(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { options: n } of e) for (let [e, r] of Object.entries(n)) t.set(e, (t.get(e) ?? /* @__PURE__ */ new Set()).add(r));
	return [...t].map(([e, t]) => ({
		name: e,
		values: [...t]
	}));
}
function Sn(e, t) {
	let n = Cn(e.variants ?? []), { options: r, variants: i, variantCount: a, priceRange: o, ...s } = e;
	if (n.length === 0) return {
		...s,
		price: s.price === null ? null : mn(s.price, t)
	};
	let { price: c, availability: l, priceRange: u } = yn(n, t);
	return {
		...s,
		price: c,
		availability: l,
		options: r !== void 0 && r.length > 0 ? r : xn(n),
		variantCount: n.length,
		priceRange: u,
		variants: n
	};
}
function Cn(e) {
	let t = 0;
	return e.slice(0, hn).filter((e) => (t += JSON.stringify(e).length, t <= gn));
}
function wn(e, t) {
	let { popularity: n, variants: r, ...i } = Sn(e, t);
	return r === void 0 ? i : {
		...i,
		variants: r.map(({ attributes: e, ...n }) => ({
			...n,
			price: n.price === null ? null : mn(n.price, t)
		}))
	};
}
// src/catalog/import/columns/attribute-headers.ts
var Tn = new Set("color colour colors colours size sizes material materials fabric style pattern finish shape fit scent flavor flavour taste tone shade gender season theme weight width height length depth diameter thickness dimensions capacity volume power wattage voltage current frequency speed torque pressure suction brightness lumens resolution zoom temperature ram memory storage processor cpu gpu graphics display screen panel battery connectivity bluetooth wifi wireless waterproof waterproofing resistance compatibility interface ports sensor sensors lens aperture layout backlight switch capsules pages format edition platform genre ingredients allergens nutrition calories caffeine sole compartment zipper closure collar sleeve neck neckline heel lining cushioning terrain frame armrest armrests headrest backrest headband deck design mechanism stovetop filter bristles difficulty level pieces players coverage ventilation insulation light bulb certification warranty origin certifications age output input rating energy efficiency noise modes settings presets attachments features".split(" ")), En = /^(?:(?:battery|bulb|closure|coat|collar|connector|cover|display|engine|fabric|fastening|filter|fit|fuel|gem|hair|heel|lens|material|metal|motor|mount|neck|panel|plug|screen|sensor|set|skin|sleeve|strap|switch|tea|toe|wood|bed|chair|lamp) )?type$/, Dn = /^(?:number|count|no) of (?:items|pieces|pages|players|shelves|doors|drawers|ports|settings|speeds|packs?|lights|blades)$/, On = /^(?:kit size|set size|piece count|pack size|unit count|room size|weight range|field of view|scent family|flavou?r name|pattern name|item shape|power source|warranty information)$/, kn = /^(?:dimensions?|attributes?|specs?|specifications?|properties|features)$/;
function An(e) {
	let t = Ke(e);
	if (ot(t)) return !0;
	if (qe(e) !== null) return !1;
	let n = t.replace(/ (?:kg|g|gr|lbs?|oz|mm|cm|m|in|inch|inches|ft|l|ml|cl|w|kw|v|hz|ghz|mhz|gb|tb|mb|mah|wh|h|min|db|rpm|nm|bar|pa|lm)$/, "");
	return En.test(n) || Dn.test(n) || On.test(n) ? !0 : Tn.has(n.split(" ").at(-1) ?? "");
}
function jn(e) {
	return kn.test(Ke(e));
}
// src/catalog/import/columns/header-key.ts
function Mn(e) {
	return e.normalize("NFKD").replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
// src/catalog/import/columns/plan-columns.ts
var Nn = class {
	plans = [];
	#e;
	#t;
	#n = /* @__PURE__ */ new Map();
	#r;
	#i = /* @__PURE__ */ new Map();
	constructor(e, t) {
		this.#e = e, this.#t = t, this.#r = In(e);
	}
	see(e) {
		let t = e.filter((e) => e !== "" && !this.#n.has(e)).slice(0, Pn);
		for (let e of t) {
			if (this.plans.length >= Pn) break;
			let t = this.#o(e);
			this.#n.set(e, t), this.plans.push(t);
		}
		return t.length > 0 && (Ln(this.plans), Rn(this.plans)), t.length > 0;
	}
	ordered() {
		return this.plans.toSorted((e, t) => this.#a(e) - this.#a(t));
	}
	#a({ name: e }) {
		return this.#i.get(e) ?? 1e3;
	}
	#o(e) {
		let t = Object.hasOwn(this.#t, e) ? this.#t[e] : void 0;
		if (t !== void 0) return this.#i.set(e, -1), {
			name: e,
			use: t,
			reason: "you chose it",
			number: Bn(e)
		};
		let n = this.#e.name, r = this.#r.get(Mn(e)) ?? this.#r.get(Mn(e.replace(Fn, "")));
		if (r !== void 0) {
			let [t, i] = r;
			return this.#i.set(e, i), {
				name: e,
				use: t,
				reason: t === "ignored" ? qe(e) ?? `${n}: not for shoppers` : n,
				number: Bn(e)
			};
		}
		for (let [t, r] of this.#e.numbered ?? []) {
			let i = t.exec(e)?.[1];
			if (i !== void 0) return {
				name: e,
				use: r,
				reason: n,
				number: Number(i)
			};
		}
		return this.#e.facts?.some((t) => t.test(e)) === !0 ? {
			name: e,
			use: "attribute",
			reason: `${n}: a fact of the product`,
			number: null
		} : jn(e) ? {
			name: e,
			use: "attributes",
			reason: "facts of the product",
			number: null
		} : An(e) ? {
			name: e,
			use: "attribute",
			reason: "a fact of the product",
			number: null
		} : {
			name: e,
			use: "ignored",
			reason: qe(e) ?? "unknown: private until you choose what it is",
			number: null
		};
	}
}, Pn = 2e3, Fn = /\s*[([](?:kg|kgs|g|lbs?|oz|cm|mm|m|in|inches|grams?)[)\]]$/i;
function In(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e.columns)) for (let [e, i] of r.split("|").entries()) {
		let r = Mn(i);
		t.has(r) || t.set(r, [n, e]);
	}
	return t;
}
function Ln(e) {
	if (e.some(({ use: e }) => e === "price" || e === "variants")) return;
	let t = e.find(({ use: e }) => e === "listPrice") ?? e.find(({ use: e }) => e === "salePrice");
	t !== void 0 && (t.use = "price");
}
function Rn(e) {
	if (e.some(({ use: e }) => e === "group")) for (let t of e) t.use === "attribute" && zn.test(t.name) && (t.use = "option");
}
var zn = /^(?:colou?rs?|sizes?|materials?|patterns?|styles?|flavou?rs?|scents?|storage|capacity|farbe|größe|couleur|taille|talla)$/i;
function Bn(e) {
	let t = /\d+/.exec(e)?.[0];
	return t === void 0 ? null : Number(t);
}
// src/catalog/import/product/group-drafts.ts
var Vn = 2048, Hn = class {
	#e;
	#t = null;
	#n = [];
	#r = /* @__PURE__ */ new Map();
	constructor({ grouping: e }) {
		this.#e = e;
	}
	add(e) {
		if (e.role === "none") return [];
		switch (this.#e) {
			case "none": return [Wn(Un(e), e)];
			case "rows": return this.#i(e);
			case "file": return this.#a(e);
		}
	}
	end() {
		let e = this.#t === null ? [] : [this.#t];
		return this.#t = null, [...e, ...this.#n.splice(0)];
	}
	#i(e) {
		let { group: t } = e;
		if (this.#t !== null && (t === null ? e.role === "variant" || e.role === "picture" : t === this.#t.key)) return Wn(this.#t, e), [];
		let n = this.#t === null ? [] : [this.#t];
		return this.#t = Wn(Un(e), e), n;
	}
	#a(e) {
		let t = e.role === "variant" ? e.group === null ? [] : [e.group] : e.keys;
		if (e.role === "whole" && !t.some((e) => this.#r.has(e)) || t.length === 0) return [Wn(Un(e), e)];
		let n = t.map((e) => this.#r.get(e)).find((e) => e !== void 0), r = n ?? Un(e);
		n === void 0 && this.#n.push(r);
		for (let e of t) this.#r.has(e) || this.#r.set(e, r);
		return Wn(r, e), [];
	}
};
function Un(e) {
	return {
		line: e.line,
		key: e.group,
		keys: e.keys,
		head: null,
		own: null,
		variants: [],
		dropped: 0,
		skip: null,
		isDelete: !1
	};
}
function Wn(e, t) {
	let { head: n, article: r, role: i } = t;
	return (i === "product" || e.head === null) && (e.skip ??= t.skip), e.isDelete ||= t.isDelete, n !== null && (e.head = e.head === null || i === "product" ? Gn(n, e.head) : Gn(e.head, n)), t.images.length > 0 && e.head !== null && e.head.images.push(...t.images), r === null || (i === "product" ? e.own ??= r : e.variants.length < Vn ? e.variants.push(Kn(r, n)) : e.dropped++), e;
}
function Gn(e, t) {
	return t === null || (e.title ??= t.title, e.brand ??= t.brand, e.description ??= t.description, e.rating ??= t.rating, e.images.length === 0 && (e.images = t.images), e.paths.length === 0 && (e.paths = t.paths, e.slug = t.slug), e.attributes.length === 0 && (e.attributes = t.attributes), e.options.length === 0 && (e.options = t.options)), e;
}
function Kn(e, t) {
	return e.imageUrl === null && t !== null ? {
		...e,
		imageUrl: t.images[0] ?? null
	} : e;
}
// src/domain/catalog/codes.ts
function qn(e) {
	let t = (typeof e == "number" || typeof e == "string" ? String(e).trim() : "").replace(/^['’`]+/, "").replace(/\s+/g, " ").trim();
	return t === "" || t.length > 100 || /^(?:-+|n\/?a|none|null|does not apply|no)$/i.test(t) ? null : t;
}
function Jn(e) {
	let t = qn(e)?.replace(/[\s-]/g, "").replace(/\.0+$/, "");
	return t === void 0 ? null : /^\d{8,9}[\dXx]$/.test(t) && Xn(t.padStart(10, "0")) ? t.padStart(10, "0").toUpperCase() : !/^\d{7,14}$/.test(t) || /0{6}$/.test(t) ? null : [
		8,
		12,
		13,
		14
	].filter((e) => e >= t.length && e - t.length <= 2).map((e) => t.padStart(e, "0")).find(Yn) ?? null;
}
function Yn(e) {
	let t = 0;
	for (let n = e.length - 2, r = 3; n >= 0; n--, r = 4 - r) t += Number(e[n]) * r;
	return (10 - t % 10) % 10 === Number(e.at(-1));
}
function Xn(e) {
	let t = 0;
	for (let n = 0; n < 10; n++) t += (e[n]?.toUpperCase() === "X" ? 10 : Number(e[n])) * (10 - n);
	return t % 11 == 0;
}
// src/domain/catalog/html-text.ts
var Zn = 2e3, Qn = /* @__PURE__ */ new Set([
	"script",
	"style",
	"noscript",
	"template",
	"iframe",
	"svg",
	"object"
]);
function $n(e, t) {
	if (!/<[a-z!/]/i.test(e)) return {
		text: m(e, t),
		items: [],
		pairs: []
	};
	let n = [], r = [], i = [], a = null, o = null, s = null, c = () => {
		let e = a === null ? "" : m(a.join(""), Zn);
		e !== "" && r.push(e), a = null;
	}, l = () => {
		let e = (o ?? []).map((e) => m(e.join(""), Zn));
		o = null;
		let [t = "", r = ""] = e;
		e.length === 2 && t !== "" && r !== "" ? i.push([t, r]) : n.push(` ${e.filter(Boolean).join(" ")} `);
	};
	for (let [t, r, i] of e.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^>]*>|<!--[^]*?-->|<![^>]*>|[^<]+|</gi)) {
		let e = i?.toLowerCase();
		if (e === void 0) {
			s === null && !t.startsWith("<!") && (o?.at(-1) ?? a ?? n).push(t);
			continue;
		}
		let u = r === "/";
		s === null ? Qn.has(e) && !t.endsWith("/>") ? s = u ? null : e : e === "li" ? (c(), !u && o === null && (a = [])) : e === "ul" || e === "ol" ? c() : e === "tr" ? (o !== null && l(), u || (o = [])) : e === "td" || e === "th" ? u || o?.push([]) : (o?.at(-1) ?? a ?? n).push(er.has(e) ? "" : " ") : u && e === s && (s = null);
	}
	return c(), o !== null && l(), {
		text: m(n.join(""), t),
		items: r,
		pairs: i
	};
}
var er = new Set("a abbr b big code em font i mark s small span strong sub sup u wbr".split(" ")), tr = /\bnot[ _-]?(?:in[ _-]?stock|available|currently)|\bno (?:stock|longer)|\b(?:in[ _-]?stock|available|back)[ _-]+(?:soon|from|on|again|in \d)|coming soon|out[ _-]?of[ _-]?stock|outofstock|sold[ _-]?out|soldout|unavailable|discontinued|back[ _-]?order|pre[ _-]?order|\bout\b|agotado|épuisé|rupture|ausverkauft|nicht (?:vorrätig|verfügbar|auf lager)|esaurito|esgotado|uitverkocht|нет в наличии/i, nr = /in[ _-]?stock|instock|available|low[ _-]?stock|limited|\bleft\b|ships|auf lager|vorrätig|en stock|disponib|op voorraad|в наличии/i;
function Z(e) {
	if (typeof e == "boolean") return e ? "in_stock" : "out_of_stock";
	if (typeof e != "string" && typeof e != "number") return "unknown";
	let t = String(e).trim().replace(/^'/, "").replaceAll("−", "-"), n = Q(t);
	if (n !== null) return n > 0 ? "in_stock" : "out_of_stock";
	if (/^(?:true|yes|y|ja|oui|si|sí|да)$/i.test(t)) return "in_stock";
	if (/^(?:false|no|n|nein|non|нет|none)$/i.test(t)) return "out_of_stock";
	let [, r] = /^(-?\d[\d.,]*)\s*(?:in[ _-]?stock|pcs?\b|pieces?\b|units?\b|items?\b|left\b|available\b|stk\b|st\b)/i.exec(t) ?? [], i = r === void 0 ? null : Q(r);
	return i === null ? tr.test(t) ? "out_of_stock" : nr.test(t) ? "in_stock" : "unknown" : i > 0 ? "in_stock" : "out_of_stock";
}
function Q(e) {
	let t = (typeof e == "string" || typeof e == "number" ? String(e) : "").trim().replace(/^'/, ""), [, n = "", r] = /^(?:>=?\s*)?([-−]?)\s*(\d[\d.,\s]*)\+?$/.exec(t) ?? [];
	if (r === void 0) return null;
	let i = r.trim().replace(/[.,]0{1,2}$|[.,]\d{4,}$/, "").replace(/[.,](?=\d{1,2}$)/, "."), a = Number(/\.\d{1,2}$/.test(i) ? i.replace(/[,\s]/g, "") : i.replace(/[.,\s]/g, ""));
	return Number.isFinite(a) ? n === "" ? a : -a : null;
}
// src/catalog/import/product/addresses.ts
var rr = 30;
function ir(e) {
	let [t] = K(e);
	return sr((G(q(t) ? t.url ?? t.src ?? t.href : t)?.trim() ?? "").split(/[|,]\s*(?=https?:)/)[0] ?? "");
}
function ar(e, { profile: t, warnings: n, allowsOwnPaths: r }) {
	let i = K(e).flatMap((e) => {
		let t = G(q(e) ? e.url ?? e.src ?? e.href ?? e.link : e)?.trim();
		return t === void 0 ? [] : or(t);
	}).slice(0, rr).flatMap((e) => {
		if (r && /^\/[^/\\\s"'<>][^\\\s"'<>]{0,500}$/.test(e)) return e;
		let i = sr(t.quirks?.image?.(e) ?? e);
		return i === null || cr(i) ? (n.add("image_left_out", "imageUrl"), []) : (/^http:/i.test(i) && n.add("image_made_https", "imageUrl"), i.replace(/^http:/i, "https:"));
	});
	return [...new Set(i)];
}
function or(e) {
	return e.split(/\s*;\s*|\s*[|,]\s*(?=(?:https?:)?\/\/)|\s+(?=https?:\/\/)/i).map((e) => e.replace(/[\s,;|]+$/, "")).filter(Boolean);
}
function sr(e) {
	let t = (e.startsWith("//") ? `https:${e}` : e).trim().replaceAll(" ", "%20");
	return /^https?:\/\/[^\s"'<>\\]{3,2000}$/i.test(t) && URL.canParse(t) ? t : null;
}
function cr(e) {
	let { hostname: t } = new URL(e);
	return /^(?:localhost|127\.|10\.|192\.168\.|0\.0\.0\.0|\[)|\.(?:local|test\.local|localhost|internal)$/.test(t) || !t.includes(".");
}
// src/catalog/import/product/categories.ts
var lr = 80, ur = 8, dr = 10, fr = /^(?:uncategori[sz]ed|unkategorisiert|non classé|sin categor(?:izar|ía)|senza categoria|sem categoria|без категории|none|n\/a|\d+)$/i;
function pr(e, { quirks: t = {} }, n) {
	let r = t.categories ?? _r, i = mr(e.all("category").reduce((e, { value: t }) => e.length > 0 ? e : gr(t, r), []), e.all("type").flatMap(({ value: e }) => gr(e, _r)));
	if (i.length > 0) return {
		paths: i.slice(0, dr),
		slug: P(i[0]?.at(-1) ?? "")
	};
	let a = n.map((e) => /^product type:\s+(.{2,60})$/i.exec(e)?.[1]).find(Boolean);
	return a === void 0 ? {
		paths: [],
		slug: null
	} : {
		paths: [[xr(a)]],
		slug: F(a)
	};
}
function mr(e, t) {
	let [n] = e, [r] = t;
	if (n === void 0 || r === void 0) return n === void 0 ? t : e;
	let i = new Set(n.map(hr));
	return [[...n, ...r.filter((e) => !i.has(hr(e)))].slice(0, ur), ...e.slice(1)];
}
function hr(e) {
	return e.toLowerCase().replace(/s$/, "");
}
function gr(e, t) {
	let n = K(e).flatMap((e) => G(q(e) ? e.name ?? e.title : e) ?? []);
	return yr((n.length > 1 && !n.some((e) => />|»|›/.test(e)) ? [n] : n.flatMap(t)).map(vr).filter((e) => e.length > 0));
}
function _r(e) {
	return [e.split(/\s*(?:&gt;|>|»|::|\||›)\s*|\s+\/\s+/)];
}
function vr(e) {
	let t = e.map((e) => br(m(e, lr))).filter((e) => e !== "" && !fr.test(e)), n = t.filter((e, n) => e.toLowerCase() !== `all ${t[n - 1] ?? ""}`.toLowerCase());
	return [...new Set(n)].slice(0, ur);
}
function yr(e) {
	let t = (e) => `${e.join(">")}>`;
	return e.filter((n, r) => {
		let i = t(n);
		return !e.some((e, a) => a !== r && t(e).startsWith(i) && (e.length > n.length || a < r));
	}).toSorted((e, t) => t.length - e.length);
}
function br(e) {
	return /^[a-z0-9]+(?:[-_][a-z0-9]+)+$/.test(e) ? e.split(/[-_]/).map(xr).join(" ") : e;
}
function xr(e) {
	return e.charAt(0).toUpperCase() + e.slice(1);
}
// src/domain/catalog/sale-window.ts
function Sr(e, t = !1) {
	if (typeof e == "number") return e > 1e11 ? e : e > 1e9 ? e * 1e3 : null;
	let n = typeof e == "string" ? e.trim() : "";
	if (/^\d{10}$/.test(n)) return Number(n) * 1e3;
	if (/^\d{13}$/.test(n)) return Number(n);
	let [, r, i, a, o, s, c, l] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i.exec(n) ?? Cr(n);
	if (r === void 0 || i === void 0 || a === void 0) return null;
	let u = o === void 0, d = Date.UTC(Number(r), Number(i) - 1, Number(a), Number(o ?? 0), Number(s ?? 0), Number(c ?? 0));
	if (!Number.isFinite(d) || Number(i) > 12 || Number(a) > 31) return null;
	let f = d - wr(l) * 6e4;
	return u && t ? f + 864e5 : f;
}
function Cr(e) {
	let [, t, n, r] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(e) ?? [];
	return [
		void 0,
		r,
		n,
		t
	];
}
function wr(e) {
	let [, t, n, r] = /^([+-])(\d{2}):?(\d{2})$/.exec(e ?? "") ?? [];
	return n === void 0 ? 0 : (t === "-" ? -1 : 1) * (Number(n) * 60 + Number(r));
}
function Tr(e) {
	let [t, n] = (typeof e == "string" ? e.trim() : "").split(/\s*\/\s*(?=\d{4}-|$)|\s+-\s+(?=\d{4})/);
	if (t === void 0 || n === void 0) return null;
	let r = {
		fromAt: Sr(t),
		untilAt: Sr(n, !0)
	};
	return r.fromAt === null && r.untilAt === null ? null : r;
}
// src/catalog/import/product/to-price.ts
var Er = /^\s*(?:-+|–|—|\?|tba|tbd|free|call.*|on request|price on.*|see .*|contact.*|varies|unavailable|sold out|ask.*)\s*$/i;
function Dr(e, t, n) {
	let r = e.get("price"), i = Mr(e, r) ?? t.currency, a = ((e) => Pr(e, i, t.decimal))(r);
	if (typeof a == "string") return {
		ok: !1,
		problem: a
	};
	let o = a?.currency ?? i, s = Pr(e.get("salePrice"), o, t.decimal);
	if (typeof s == "string" && a === null) return {
		ok: !1,
		problem: s
	};
	let c = typeof s == "string" ? null : Ar(e, a, t) ?? s, l = q(r) ? { amountMinor: r.listAmountMinor ?? void 0 } : void 0, u = Pr(e.get("listPrice") ?? l, o, t.decimal), d = Or(a, c, kr(e), n);
	if (d === null) return {
		ok: !0,
		price: null
	};
	let f = [typeof u == "string" ? null : u, jr(d, e)].find((e) => e !== null && e.minor > d.amountMinor && e.currency === d.currency);
	return {
		ok: !0,
		price: {
			...d,
			listAmountMinor: d.listAmountMinor ?? f?.minor ?? null
		}
	};
}
function Or(e, t, n, r) {
	let i = t !== null && (e === null || t.minor < e.minor && t.currency === e.currency);
	if (e === null || !i) {
		let n = e ?? t;
		return n === null ? null : {
			amountMinor: n.minor,
			currency: n.currency,
			listAmountMinor: null,
			asOf: r
		};
	}
	let { currency: a } = e;
	if (n.fromAt === null && n.untilAt === null) return {
		amountMinor: t.minor,
		currency: a,
		listAmountMinor: e.minor,
		asOf: r
	};
	let o = {
		amountMinor: t.minor,
		regularMinor: e.minor,
		...n
	};
	return n.untilAt !== null && n.untilAt <= r && !pn(o, r) ? {
		amountMinor: e.minor,
		currency: a,
		listAmountMinor: null,
		asOf: r
	} : mn({
		amountMinor: e.minor,
		currency: a,
		listAmountMinor: null,
		asOf: r,
		sale: o
	}, r);
}
function kr(e) {
	return Tr(e.get("saleWindow")) ?? {
		fromAt: Sr(e.get("saleStarts")),
		untilAt: Sr(e.get("saleEnds"), !0)
	};
}
function Ar(e, t, n) {
	let r = W(e.text("discountValue").replace("%", ""), n.decimal);
	if (t === null || r === null || r <= 0) return null;
	let i = /^percent/i.test(e.text("discountMode")) ? Math.round(t.minor * r / 100) : le(r, t.currency) ?? 0;
	return i < t.minor ? {
		...t,
		minor: t.minor - i
	} : null;
}
function jr(e, t) {
	let n = Number(t.text("discountPercentage").replace("%", "") || NaN);
	return n > 0 && n < 95 ? {
		minor: Math.round(e.amountMinor / (1 - n / 100)),
		currency: e.currency
	} : null;
}
function Mr(e, t) {
	let n = (q(t) ? G(t.currency ?? t.currencyCode ?? t.currency_code) : null) ?? (e.text("currency") || null);
	if (n !== null) return V(n, null);
	let [r] = e.all("price");
	return r === void 0 ? null : Nr(r.name);
}
function Nr(e) {
	let t = /(?:^|[\s_([-])([A-Za-z]{3})[)\]]?$/.exec(e)?.[1] ?? /^price(usd|eur|gbp)$/i.exec(e)?.[1];
	return t === void 0 ? /[€£₹]/.test(e) ? V(e, null) : null : V(t.toUpperCase(), null);
}
function Pr(e, t, n) {
	if (q(e) && e.amountMinor !== void 0) {
		let n = e.amountMinor;
		return typeof n != "number" || n <= 0 || t === null ? null : Number.isSafeInteger(n) ? {
			minor: n,
			currency: t
		} : null;
	}
	let r = q(e) ? e.amount ?? e.value ?? e.price : Array.isArray(e) ? e[0] : e;
	if (typeof r == "number") return Fr(r, t);
	if (typeof r != "string") return null;
	let i = r.trim().replace(/^'/, "");
	if (i === "" || Er.test(i) || Lr(i)) return null;
	let a = V(i, t), o = Ir(i), s = o === null ? null : W(o, n);
	return s === null ? "unreadable" : Fr(s, a ?? t);
}
function Fr(e, t) {
	if (e === 0) return null;
	if (t === null) return e > 0 ? "no_currency" : "unreadable";
	let n = le(e, t);
	return n === null ? "unreadable" : n === 0 ? null : {
		minor: n,
		currency: t
	};
}
function Ir(e) {
	let t = e.replace(/,[-–—]{1,2}|\.[-–—]{1,2}/g, ""), n = t.match(/(?:(?<![\p{L}\d])[.,])?\d(?:[\d.,'’\s\u00a0\u202f]*\d)?/gu) ?? [], [r] = n;
	return n.length !== 1 || r === void 0 || /[-−–]\s*[^\d\s]{0,4}\s*[.,]?\d/.test(t) ? null : r;
}
function Lr(e) {
	return /\d\s*\D{0,3}\s*(?:-|–|—|to|\.\.\.?)\s*\D{0,4}\d/i.test(e);
}
var Rr = class {
	#e = new Pe();
	#t = /* @__PURE__ */ new Map();
	#n = 0;
	see(e) {
		let t = Mr(e, e.get("price"));
		for (let n of [
			"price",
			"salePrice",
			"listPrice",
			"surcharge"
		]) for (let { value: r } of e.all(n)) {
			let e = Array.isArray(r) ? r[0] : r;
			if (typeof e == "string") {
				if (Lr(e) || Er.test(e)) continue;
				let t = Ir(e.trim());
				if (t === null || (this.#e.see(t), W(t) === 0)) continue;
			} else if (!(typeof e == "number" && e > 0) && !q(e)) continue;
			let i = (typeof e == "string" ? V(e, null) : null) ?? t;
			i === null ? (n === "price" || n === "surcharge") && this.#n++ : this.#t.set(i, (this.#t.get(i) ?? 0) + 1);
		}
	}
	get isCurrencyMissing() {
		return this.#n > 0 && this.#t.size === 0;
	}
	get currency() {
		let [e] = this.#t.keys();
		return this.#t.size === 1 ? e ?? null : null;
	}
	get count() {
		return this.#t.size;
	}
	decimal(e, t) {
		let n = this.#e.decided() ?? e;
		if (n !== void 0) return n;
		let r = this.#e.unclearMark();
		return r === null || t === null ? "." : ce(t) === 3 ? r : ce(t) === 0 || r === "." && se(t) || r === "," ? r === "." ? "," : "." : r;
	}
}, zr = 300, Br = 5e3, Vr = 2e3, Hr = 40, Ur = /^default title$/i;
function Wr(e, t, n) {
	let { quirks: r = {} } = n.profile, i = r.role?.(e) ?? "whole", a = r.group?.(e) ?? null, o = i === "whole" || i === "product" || i === "variant" && e.text("title") !== "";
	return {
		line: t,
		role: i,
		group: a,
		keys: r.keys?.(e) ?? (a === null ? [] : [a]),
		skip: r.skip?.(e) ?? null,
		isDelete: /^(?:true|yes|1|delete|x)$/i.test(e.text("delete")),
		head: o ? Gr(e, n) : null,
		article: i === "picture" || i === "none" ? null : Kr(e, t, n),
		images: i === "picture" ? Zr(e, n) : []
	};
}
function Gr(e, t) {
	let n = $n(e.text("description"), Br), r = $n(e.text("shortDescription"), Br), i = si(e.all("features").map(({ value: e }) => e)), a = [.../* @__PURE__ */ new Set([
		...i,
		...r.items,
		...n.items
	])].slice(0, Hr), o = [
		...ai(e, t),
		...e.all("attributes").flatMap(({ value: e }) => lt(e, t.decimal)),
		...st(e.all("attribute"), t),
		...oi(e, t),
		...[...n.pairs, ...r.pairs].flatMap(([e, n]) => Y(e, n, t.decimal) ?? [])
	], s = pr(e, t.profile, a);
	return {
		title: qr(e.get("title")),
		brand: Jr(e.get("brand"), 100),
		asin: Yr(e.text("asin")),
		description: n.text || r.text || null,
		features: a,
		...s,
		attributes: pt(o, ft(a)),
		images: Zr(e, t),
		rating: ci(e, t.now),
		popularity: ui(e.get("popularity")),
		options: ti(e)
	};
}
function Kr(e, t, n) {
	let { profile: r, money: i, now: a, warnings: o } = n, s = Dr(e, i, a), c = e.has("surcharge") ? W(e.text("surcharge") || "0", i.decimal) : null, l = (s.ok ? s.price?.currency : null) ?? i.currency;
	return {
		line: t,
		id: e.text("id") || null,
		options: $r(e),
		title: qr(e.get("title")),
		price: s.ok ? s.price : null,
		priceProblem: s.ok ? null : s.problem,
		surchargeMinor: c === null || l === null ? null : le(c, l),
		currency: l,
		isPercentOff: /^percent/i.test(e.text("discountMode")),
		asOf: a,
		availability: r.quirks?.stock?.(e) ?? "unknown",
		imageUrl: e.has("variantImage") ? Qr(e.get("variantImage"), n) : null,
		url: ir(e.get("url")),
		codes: Xr(e, t, o),
		isHidden: r.quirks?.isHiddenVariant?.(e) ?? !1
	};
}
function qr(e) {
	let [t] = K(e), n = G(q(t) ? t.name ?? t.content ?? t.value : t);
	return n === null ? null : m(m(n, 2e3), zr) || null;
}
function Jr(e, t) {
	let [n] = K(e), r = G(q(n) ? n.name : n);
	return r === null ? null : m(r, t) || null;
}
function Yr(e) {
	let t = e.toUpperCase();
	return /^[A-Z0-9]{10}$/.test(t) ? t : null;
}
function Xr(e, t, n) {
	let [r, i] = [qn(e.get("sku")), qn(e.get("mpn"))], a = e.all("gtin").map(({ value: e }) => qn(Array.isArray(e) ? e[0] : e)), o = a.map(Jn).find((e) => e !== null) ?? null;
	return o === null && a.some((e) => e !== null) && n.add("broken_code", "gtin", t), {
		...r === null ? {} : { sku: r },
		...o === null ? {} : { gtin: o },
		...i === null ? {} : { mpn: i }
	};
}
function Zr(e, t) {
	return e.all("image").flatMap(({ value: e }) => ar(e, t));
}
function Qr(e, t) {
	return ar(e, t)[0] ?? null;
}
function $r(e) {
	let t = new Map(e.all("optionName").map(({ number: e, value: t }) => [e, Jr(t, 60) ?? ""])), n = e.all("optionValue").flatMap(({ number: e, value: n }) => {
		let r = Jr(n, 100);
		return r === null || Ur.test(r) ? [] : [[t.get(e) ?? `#${e ?? 1}`, r]];
	}), r = e.all("option").flatMap(({ name: e, value: t }) => {
		let n = Jr(t, 100);
		return n === null ? [] : [[ni(e), n]];
	}), i = ri(e).map(({ name: e, value: t }) => [e, t]), a = e.all("options").flatMap(({ value: e }) => ei(e));
	return [
		...n,
		...r,
		...a,
		...e.text("parent") === "" ? [] : i
	];
}
function ei(e) {
	return (q(e) ? Object.entries(e) : K(e).flatMap((e) => q(e) ? [[G(e.name) ?? "", e.value]] : [])).flatMap(([e, t]) => {
		let n = Jr(t, 100);
		return e === "" || n === null ? [] : [[e, n]];
	});
}
function ti(e) {
	let t = new Map(e.all("optionName").map(({ number: e, value: t }) => [e, Jr(t, 60) ?? ""]));
	return e.all("optionValue").flatMap(({ number: e, value: n }) => {
		let r = t.get(e) ?? "", i = (G(n) ?? "").split(";").map((e) => m(e.replace(/^#?[\da-f]{6}:/i, ""), 100));
		return r === "" ? [] : [{
			name: r,
			values: i.filter((e) => e !== "" && !Ur.test(e))
		}];
	});
}
function ni(e) {
	let t = e.replace(/_/g, " ").trim();
	return t.charAt(0).toUpperCase() + t.slice(1);
}
function ri(e) {
	let t = new Map(e.all("attributeValue").map(({ number: e, value: t }) => [e, G(t) ?? ""])), n = new Map(e.all("attributeVisible").map(({ number: e, value: t }) => [e, G(t)?.trim() ?? ""]));
	return e.all("attributeName").flatMap(({ number: e, value: r }) => {
		let i = Jr(r, 60), a = $n(t.get(e) ?? "", 300).text, o = !/^(?:0|false|no)$/i.test(n.get(e) ?? "");
		return i === null || a === "" ? [] : [{
			name: ii(i),
			value: a,
			isVisible: o
		}];
	});
}
function ii(e) {
	return e.startsWith("pa_") ? ni(e.slice(3).replaceAll("-", " ")) : e;
}
function ai(e, { decimal: t }) {
	return ri(e).flatMap(({ name: e, value: n, isVisible: r }) => r ? Y(e, n, t) ?? [] : []);
}
function oi(e, { decimal: t, profile: n }) {
	let [r] = e.all("weight"), i = G(r?.value)?.trim() ?? "", a = W(i, t);
	if (r === void 0 || a === 0) return [];
	if (a === null) return [Y("Weight", i, t) ?? []].flat();
	let o = (e.text("weightUnit") || /\b(kg|g|grams?|lbs?|oz)\b/i.exec(r.name)?.[1] || null) ?? (n.id === "shopify" ? "g" : null);
	return o === null ? [] : [Y("Weight", `${a} ${o}`, ".") ?? []].flat();
}
function si(e) {
	return e.flatMap((e) => K(e).flatMap((t) => {
		if (q(t)) {
			let [e, n] = [G(t.name), G(t.value ?? t.text)];
			return n === null ? e ?? [] : e === null ? n : `${e}: ${n}`;
		}
		let n = G(t);
		return n === null ? [] : Array.isArray(e) ? n : n.split(/\r?\n|<\/?(?:li|br)\b[^>]*>|\s*[|•]\s*/i);
	})).map((e) => m(e, Vr)).filter(Boolean);
}
function ci(e, t) {
	let n = e.get("rating"), r = q(n) ? n : {}, i = G(q(n) ? r.value ?? r.rate ?? r.average : n) ?? "", [, a = "", o] = /^\s*(\d+(?:[.,]\d+)?)(?:\s*(?:\/|out of)\s*(\d+))?/.exec(i) ?? [], s = Number(a.replace(",", ".")) * 5 / Number(o ?? 5), c = ui(r.count) ?? li(e.get("ratingCount")) ?? 0;
	return a === "" || !(s >= 0 && s <= 5) || s === 0 && c === 0 ? null : {
		value: Number(s.toFixed(2)),
		count: Math.floor(c),
		asOf: t
	};
}
function li(e) {
	return Array.isArray(e) ? e.length : ui(e);
}
function ui(e) {
	if (typeof e == "number") return Number.isFinite(e) && e >= 0 ? e : null;
	let t = typeof e == "string" ? /^\s*(\d[\d,.'\s]*)/.exec(e)?.[1] : void 0, n = t === void 0 ? null : Q(t.replaceAll("'", ""));
	return n !== null && n >= 0 ? n : null;
}
// src/catalog/import/product/to-variants.ts
function di(e, t, { own: n, isLoose: r }) {
	let i = r ? mi(pi(t)) : pi(t), a = [...new Set(i.flatMap((e) => Object.keys(e)))], o = /* @__PURE__ */ new Set(), s = t.flatMap((t, r) => {
		let a = i[r] ?? {}, { url: s, imageUrl: c, availability: l, codes: u } = t, d = t.id ?? u.sku ?? Object.values(a).map(k).join("-"), f = $e(d === "" ? String(r + 1) : d) ?? String(r + 1), p = fi((t.id !== null || u.sku !== void 0) && f !== e ? f : `${e}:${f}`, o), m = pt(Object.entries(a).flatMap(([e, t]) => Y(e, t) ?? []));
		return [{
			id: p,
			options: a,
			price: hi(t, n),
			availability: l,
			imageUrl: c,
			url: s,
			codes: u,
			attributes: m
		}];
	}), c = (e) => [...new Set(s.flatMap(({ options: t }) => t[e] ?? []))];
	return {
		options: a.map((e) => ({
			name: e,
			values: c(e)
		})),
		variants: s
	};
}
function fi(e, t) {
	let n = e;
	for (let r = 2; t.has(n); r++) n = `${e}-${r}`;
	return t.add(n), n;
}
function pi(e) {
	let t = /* @__PURE__ */ new Map();
	for (let { options: n } of e) for (let [e, [r]] of n.entries()) {
		let n = `#${e + 1}`;
		!r.startsWith("#") && !t.has(n) && t.set(n, r);
	}
	return e.map(({ options: e }) => Object.fromEntries(e.map(([e, n]) => [t.get(e) ?? (e.startsWith("#") ? "Option" : e), n])));
}
function mi(e) {
	if (e.length < 2) return e;
	let [t = {}] = e, n = new Set(Object.keys(t).filter((n) => e.every((e) => e[n] === t[n])));
	return n.size === 0 || e.every((e) => Object.keys(e).every((e) => n.has(e))) ? e : e.map((e) => Object.fromEntries(Object.entries(e).filter(([e]) => !n.has(e))));
}
function hi(e, t) {
	if (e.price !== null || t === null || t === e || e.priceProblem !== null) return e.price;
	let n = e.surchargeMinor ?? 0, r = t.price;
	if (n === 0) return r;
	if (r === null) {
		let { currency: e, asOf: r } = t;
		return e === null ? null : {
			amountMinor: n,
			currency: e,
			listAmountMinor: null,
			asOf: r
		};
	}
	let i = (r.listAmountMinor ?? r.amountMinor) + n;
	if (r.listAmountMinor === null) return {
		...r,
		amountMinor: i
	};
	let a = t.isPercentOff ? Math.round(i * r.amountMinor / r.listAmountMinor) : r.amountMinor + n;
	return {
		...r,
		amountMinor: a,
		listAmountMinor: i
	};
}
// src/catalog/import/product/to-change.ts
var gi = "the product has no name: a column `title` or `name` is needed", _i = 40;
function vi(e, t) {
	let n = e.own ?? e.variants[0] ?? null, r = Ei(e, n, t), i = (e) => ({
		kind: "rejected",
		reason: e,
		id: r
	});
	if (e.isDelete) return r === null ? i("the row to delete names no id") : {
		kind: "change",
		change: {
			kind: "withdraw",
			id: r
		},
		skipped: null
	};
	if (e.skip !== null) return {
		kind: "change",
		change: {
			kind: "withdraw",
			id: r ?? Di(e, n)
		},
		skipped: e.skip
	};
	let a = Oi(e);
	if (a === null || e.head === null) return r === null ? i(gi) : yi(e, n, r, gi);
	if (bi(e) && n?.priceProblem === "unreadable") return i("the price cannot be read");
	let o = xi(e, e.head, a, r ?? Di(e, n), t);
	return Ai(o, e, t), {
		kind: "change",
		change: {
			kind: "record",
			record: o,
			lacks: t.lacks
		},
		skipped: null
	};
}
function yi({ head: e }, t, n, r) {
	let { price: i = null, availability: a = "unknown", imageUrl: o = null } = t ?? {}, s = o ?? e?.images[0] ?? null, c = {
		...i === null ? {} : { price: i },
		...a === "unknown" ? {} : { availability: a },
		...s === null ? {} : { imageUrl: s }
	};
	return Object.keys(c).length === 0 ? {
		kind: "rejected",
		reason: r,
		id: n
	} : {
		kind: "change",
		change: {
			kind: "partial",
			id: n,
			fields: c
		},
		skipped: null
	};
}
function bi({ own: e, variants: t }) {
	return e === null ? t.length === 1 : t.length === 0;
}
function xi(e, t, n, r, i) {
	let { own: a } = e, o = e.variants.filter(({ isHidden: e }) => !e), s = di(r, ki(o, n), {
		own: a,
		isLoose: Si(i)
	}), c = a === null && o.length < 2 && (s.options.length === 0 || Si(i)) || s.options.length === 0 ? {
		options: [],
		variants: []
	} : s, l = c.variants.length > 0, u = (l ? null : o[0]) ?? a ?? o[0] ?? e.variants[0] ?? null, d = t.paths[0] ?? [], f = l && t.images.length === 0 ? c.variants.find(({ imageUrl: e }) => e !== null)?.imageUrl : null, p = wi(u, l && a === null, i);
	return {
		id: r,
		asin: t.asin,
		source: i.source,
		marketplace: null,
		title: n,
		brand: t.brand,
		category: t.slug ?? "other",
		categoryPath: d.length === 0 ? ["Other"] : d,
		description: t.description,
		features: t.features,
		attributes: Ci(e, t, l ? new Set(c.options.map(({ name: e }) => e)) : /* @__PURE__ */ new Set()),
		price: u?.price ?? null,
		rating: t.rating,
		availability: u?.availability ?? "unknown",
		imageUrl: t.images[0] ?? f ?? u?.imageUrl ?? null,
		url: u?.url ?? null,
		updatedAt: i.now,
		popularity: t.popularity,
		...Object.keys(p).length > 0 ? { codes: p } : {},
		...l ? c : {}
	};
}
function Si({ profile: e }) {
	return e.id === "google" || e.id === "meta" || e.id === "own";
}
function Ci({ variants: e, own: t }, n, r) {
	let i = (e) => e.flatMap(([e, t]) => e.startsWith("#") ? [] : Y(e, t) ?? []), a = i((t ?? e[0])?.options ?? []).filter(({ label: e }) => !r.has(e)), o = r.size > 0 ? [] : i(n.options.map(({ name: e, values: t }) => [e, t.join(", ")])), s = new Set([...r].flatMap((e) => Y(e, "x")?.name ?? [])), c = n.paths.slice(1).map((e) => e.join(" > ")), l = c.length === 0 ? [] : [{
		name: "alsoIn",
		label: "Also in",
		value: c.join("; ").slice(0, 200),
		unit: null
	}];
	return [...pt([...n.attributes, ...o], a).filter(({ name: e }) => !s.has(e)).slice(0, _i), ...l];
}
function wi(e, t, { profile: n }) {
	if (e === null || t) return {};
	let { codes: r, id: i } = e;
	return r.sku === void 0 && i !== null && Ti(n.id) ? {
		...r,
		sku: i
	} : r;
}
function Ti(e) {
	return e === "google" || e === "meta";
}
function Ei({ key: e, keys: t, head: n }, r, { profile: i }) {
	let a = i.quirks?.group !== void 0 && i.id !== "woocommerce" ? e : null, { id: o, codes: s } = r ?? {};
	for (let e of [
		a,
		n?.asin ?? null,
		o ?? null,
		s?.sku ?? null,
		t[0] ?? null,
		s?.gtin ?? null
	]) {
		let t = e === null ? null : $e(e.replace(/^id:/, ""));
		if (t !== null) return t;
	}
	return null;
}
function Di({ head: e }, t) {
	let n = t?.url ?? e?.images[0] ?? t?.imageUrl ?? "";
	return `row-${et(`${e?.brand ?? ""}|${e?.title ?? ""}|${n}`.toLowerCase())}`;
}
function Oi({ head: e, own: t, variants: n }) {
	if (t !== null || n.length < 2) return e?.title ?? null;
	let r = n.flatMap(({ title: e }) => e ?? []), [i] = r;
	if (i === void 0 || r.length < n.length || r.every((e) => e === i)) return e?.title ?? i ?? null;
	let a = r.map((e) => e.split(" ")), o = Math.min(...a.map((e) => e.length)), s = 0;
	for (; s < o && a.every((e) => e[s] === a[0]?.[s]);) s++;
	let c = i.split(" ").slice(0, s).join(" ").replace(/[\s\-–—,/|:(]+$/, "");
	return s * 2 >= o && c.length > 3 ? c : i;
}
function ki(e, t) {
	if (e.length < 2 || e.some(({ options: e }) => e.length > 0)) return e;
	let n = e.map((e) => e.title?.replace(t, "").replace(/^[\s\-–—,/|:(]+|[)\s]+$/g, "") ?? ""), r = new Set(n).size === n.length && n.every((e) => e !== "");
	return e.map((e, t) => {
		let i = r ? n[t] ?? "" : e.codes.sku ?? e.id ?? String(t + 1);
		return {
			...e,
			options: [["Variant", i.slice(0, 100)]]
		};
	});
}
function Ai({ price: e, variants: t, imageUrl: n, categoryPath: r }, i, { warnings: a }) {
	let { line: o } = i;
	(t === void 0 ? e !== null : t.some((e) => e.price !== null)) || a.add("no_price", "price", o), n === null && a.add("no_image", "imageUrl", o), r[0] === "Other" && a.add("no_category", "category", o), i.dropped > 0 && a.add("too_many_variants", "variants", o);
	for (let { priceProblem: e, line: t } of [...i.variants, ...i.own === null ? [] : [i.own]]) e === "unreadable" ? a.add("price_unreadable", "price", t) : e === "no_currency" && a.add("price_without_currency", "price", t);
}
// src/catalog/import/product/warnings.ts
var ji = {
	no_price: "without a price",
	no_image: "without a picture",
	no_category: "without a category",
	broken_code: "whose barcode a spreadsheet or a slip has broken: it is left out",
	image_left_out: "pictures left out: their address is relative, local or no address",
	image_made_https: "pictures with an http address: shoppers get them over https",
	price_unreadable: "variants whose price cannot be read",
	price_without_currency: "with a price but no currency: the price is left out",
	doubled_id: "whose id stands in the file twice: the later one counts",
	too_many_variants: "with more variants than can be kept: the rest is left out",
	doubled_column: "columns that stand in the header twice: the first one counts",
	broken_characters: "characters that are not valid UTF-8",
	encoding: "the file is not UTF-8 and was read in another encoding",
	several_currencies: "currencies in one file"
}, Mi = 20, Ni = class {
	#e = /* @__PURE__ */ new Map();
	add(e, t, n = null, r = 1) {
		let i = this.#e.get(e) ?? {
			code: e,
			field: t,
			count: 0,
			lines: []
		};
		i.count += r, n !== null && i.lines.length < Mi && i.lines.push(n), this.#e.set(e, i);
	}
	list(e) {
		return [...this.#e.values()].map(({ code: t, field: n, count: r, lines: i }) => ({
			code: t,
			field: n,
			count: r,
			text: Pi.has(t) ? `${r} of ${e} products ${ji[t]}` : `${r} ${ji[t]}`,
			lines: i
		}));
	}
}, Pi = /* @__PURE__ */ new Set([
	"no_price",
	"no_image",
	"no_category",
	"price_without_currency",
	"broken_code",
	"doubled_id",
	"too_many_variants"
]), $ = {
	sku: "artikelnummer|art.-nr.|ugs|référence|codigo|código|codice|artikelcode|artikelnr|artnr|varenummer|stok kodu|артикул|katalogové číslo",
	title: "bezeichnung|produktname|artikelname|titel|nom|nom du produit|titre|nombre|nombre del producto|título|titulo|nome|nome prodotto|titolo|nome do produto|naam|productnaam|nazwa|namn|navn|název|isim|ürün adı|имя|название|наименование|товар|ім’я|назва",
	brand: "marke|marken|hersteller|marque|marques|fabricant|marca|marcas|marche|merk|merken|marka|märke|varumärke|mærke|značka|бренд|бренды|производитель",
	shortDescription: "kurzbeschreibung|description courte|descripción corta|breve descrizione|descrição curta|korte beschrijving|krótki opis|kort beskrivning|kort beskrivelse|krátký popis|kısa açıklama|краткое описание|короткое описание",
	description: "beschreibung|descripción|descrizione|descrição|beschrijving|opis|beskrivning|beskrivelse|popis|açıklama|описание|опис",
	salePrice: "angebotspreis|aktionspreis|tarif promo|prix promo|prix promotionnel|precio rebajado|precio de oferta|prezzo in offerta|prezzo scontato|preço promocional|preço de promoção|actieprijs|aanbiedingsprijs|cena promocyjna|rea-pris|reapris|tilbudspris|akční cena|indirimli satış fiyatı|indirimli fiyat|цена распродажи|акционная цена|розпродажна ціна",
	price: "preis|verkaufspreis|regulärer preis|tarif régulier|prix|prix régulier|precio|precio normal|prezzo|prezzo di listino|preço|preço normal|prijs|reguliere prijs|normale prijs|cena|cena regularna|pris|ordinarie pris|normalpris|běžná cena|normal fiyat|fiyat|цена|базовая цена|обычная цена|ціна",
	saleStarts: "datum, an dem angebotspreis beginnt|date de début de promo|día en que empieza el precio rebajado|data di inizio del prezzo in saldo|data di inizio sconto|data de preço promocional começa em|data de início do preço promocional|startdatum actieprijs|rozpoczęcie promocji|data rozpoczęcia promocji|startdatum för reapris|indirimli fiyatın başladığı tarih|дата начала действия продажной цены|дата начала распродажи",
	saleEnds: "datum, an dem angebotspreis endet|date de fin de promo|día en que termina el precio rebajado|data di fine del prezzo in saldo|data di fine sconto|data de preço promocional termina em|data de término do preço promocional|einddatum actieprijs|koniec promocji|data zakończenia promocji|slutdatum för reapris|indirimli fiyatın bittiği tarih|дата окончания действия продажной цены|дата окончания распродажи",
	category: "kategorien|kategorie|warengruppe|catégories|catégorie|categorías|categoría|categorie|categoria|categorias|categorieën|kategoria|kategorier|kategori|kategoriler|категории|категория|категорії",
	image: "bilder|bild|bild-url|imágenes|imagen|immagini|immagine|imagens|imagem|afbeeldingen|afbeelding|obrazki|obrazek|zdjęcia|zdjęcie|billeder|obrázky|görseller|görsel|изображения|изображение|картинка|фото|зображення",
	availability: "vorrätig?|verfügbarkeit|en stock ?|disponibilité|¿en inventario?|¿existencias?|¿hay existencias?|disponibilidad|in stock?|disponibile?|disponibilità|em estoque?|disponibilidade|op voorraad?|voorraad?|na stanie?|w magazynie?|dostępność|i lager?|på lager?|skladem?|stokta?|в наличии?|наличие",
	quantity: "bestand|lagerbestand|lager|stock|inventario|magazzino|estoque|voorraad|stan magazynowy|lagersaldo|sklad|stok|запасы|остаток|количество|запас",
	weight: "gewicht|poids|peso|waga|vikt|vægt|hmotnost|ağırlık|вес"
}, Fi = "smartshelf row", Ii = "product", Li = {
	id: "own",
	name: "by its name",
	has: [],
	columns: {
		id: "id|product id|item id|uniq id|article id|product code|item code|item number|artikel-id|sku id|object id",
		group: "item group id|item_group|parent sku|parent id|group id|itemgroup_id|product group id|parent_sku|variant group",
		title: `title|name|product name|product title|item name|product title name|product|item|productname|${$.title}`,
		brand: `brand|brand name|manufacturer|maker|manufacturer name|${$.brand}`,
		description: `description|long description|product description|body html|body (html)|summary|content|body|details|${$.description}`,
		shortDescription: `short description|${$.shortDescription}`,
		features: "features|bullets|bullet points|feature bullets|key features|highlights|about product|bullet point",
		category: `category path|categories|category|product type|google product category|category name|department|product category|categorytext|collection|collections|${$.category}`,
		price: `price|price amount|final price|current price|unit price|price usd|price eur|price gbp|selling price|sell price|price incl tax|price_vat|gross price|${$.price}`,
		salePrice: `sale price|discounted price|offer price|special price|deal price|promo price|discount price|${$.salePrice}`,
		listPrice: "list price|regular price|original price|msrp|rrp|compare at price|was price|retail price|old price|uvp|mrp|actual price",
		saleStarts: `sale starts|sale price starts|date sale price starts|sale start date|sale from|${$.saleStarts}`,
		saleEnds: `sale ends|sale price ends|date sale price ends|sale end date|sale until|${$.saleEnds}`,
		saleWindow: "sale price effective date",
		discountPercentage: "discount percentage|discount percent",
		currency: "currency|price currency|currency code|currencyid|währung|devise|moneda|valuta|валюта",
		rating: "rating|stars|average rating|rating value|review rating|avg rating|bewertung|note moyenne",
		ratingCount: "rating count|review count|reviews count|num reviews|number of reviews|ratings count|no of ratings|reviews|ratings|rating_count",
		image: `image|image url|image link|thumbnail|thumbnail url|primary image|main image|img url|img|images|picture|picture url|imgurl|image src|image urls|photo|photo url|${$.image}`,
		url: "url|link|product url|product link|permalink|page url|produkt-url",
		asin: "asin",
		sku: `sku|variant sku|merchant sku|model number|item sku|vendor code|${$.sku}`,
		gtin: "gtin|ean|upc|isbn|barcode|gtin13|gtin12|gtin14|ean13|ean code|gtin, upc, ean, or isbn|strichcode|code barre|штрихкод",
		mpn: "mpn|manufacturer part number|part number|mfr part number|manufacturer number|herstellernummer",
		availability: `availability|availability status|stock status|in stock|in stock?|${$.availability}`,
		quantity: `stock|quantity|inventory|stock quantity|qty|inventory quantity|available quantity|stock level|on hand|${$.quantity}`,
		popularity: "popularity|sales|units sold|sold count",
		attributes: "attributes|specifications|specs|params|param|parameters|product details|eigenschaften",
		rowKind: Fi,
		options: "options",
		variants: "variants|variations",
		published: "published|is published|is active|enabled|is visible",
		status: "status|product status|state",
		visibility: "visibility",
		delete: "delete|deleted|is deleted|remove",
		ignored: "tags|codes|supplier|vendor|variant count|price range|discount|savings|source|marketplace|updated at"
	},
	grouping: "file",
	quirks: {
		expand: Ri,
		group: (e) => e.text("group") || null,
		role: (e) => e.text("rowKind") === Ii ? "product" : e.text("group") === "" ? "whole" : "variant",
		skip: Vi,
		stock: (e) => Z(e.get("availability") ?? e.get("quantity"))
	}
};
function Ri(e) {
	let t = Array.isArray(e.variants) ? e.variants.filter(q) : [], n = G(e.id) ?? G(e.sku) ?? G(e.handle) ?? G(e.title) ?? G(e.name);
	if (t.length === 0 || n === null) return [zi(e)];
	let r = t.map((t) => {
		let { options: r, imageUrl: i, codes: a, attributes: o, ...s } = zi(t), c = r ?? Bi(t.attributes);
		return {
			...e.currency === void 0 ? {} : { currency: e.currency },
			...s,
			image: i ?? s.image,
			options: c,
			title: void 0,
			item_group_id: n
		};
	}), { variants: i, options: a, ...o } = e;
	return [{
		...zi(o),
		item_group_id: n,
		[Fi]: Ii
	}, ...r];
}
function zi(e) {
	return q(e.codes) ? {
		...e,
		...e.codes
	} : e;
}
function Bi(e) {
	return q(e) ? e : void 0;
}
function Vi(e) {
	let t = e.text("status").toLowerCase();
	return /^(?:draft|pending|private|future|in progress)$/.test(t) ? "draft" : /^(?:archived|discontinued)$/.test(t) ? "archived" : /^(?:inactive|disabled|unpublished|paused)$/.test(t) ? "inactive" : /^(?:false|no|n|0|-1)$/i.test(e.text("published")) ? "unpublished" : /^(?:hidden|private|none)$/i.test(e.text("visibility")) ? "hidden" : null;
}
// src/catalog/import/profiles/amazon-listings.ts
var Hi = {
	id: "amazon-listings",
	name: "Amazon listings report",
	has: [
		"seller-sku|sku",
		"item-name|asin1",
		"listing-id|price|open-date",
		"asin1|product-id|listing-id|fulfillment-channel"
	],
	columns: {
		sku: "seller-sku|sku",
		title: "item-name|title",
		description: "item-description",
		price: "price",
		quantity: "quantity",
		image: "image-url",
		asin: "asin1|asin",
		gtin: "product-id",
		fulfillment: "fulfillment-channel",
		status: "status",
		ignored: "listing-id|open-date|item-is-marketplace|product-id-type|zshop-shipping-fee|item-note|item-condition|zshop-category1|zshop-browse-path|zshop-storefront-feature|asin2|asin3|will-ship-internationally|expedited-shipping|zshop-boldface|bid-for-featured-placement|add-delete|pending-quantity|business-price|merchant-shipping-group|optional-payment-type-exclusion"
	},
	grouping: "none",
	quirks: {
		skip: Ui,
		stock: Wi
	}
};
function Ui(e) {
	let t = e.text("status").toLowerCase();
	return t === "" || t === "active" ? null : t === "incomplete" ? "draft" : "inactive";
}
function Wi(e) {
	let t = Q(e.text("quantity"));
	return t === null ? /^amazon/i.test(e.text("fulfillment")) ? "in_stock" : "unknown" : t > 0 ? "in_stock" : "out_of_stock";
}
// src/catalog/import/profiles/google.ts
var Gi = {
	id: "google",
	name: "Google Merchant",
	has: [
		"id",
		"title|name",
		"image_link|link",
		"availability|condition|google_product_category|price|item_group_id|identifier_exists|gtin|additional_image_link"
	],
	hasNot: [
		"handle",
		"handleid",
		"seller-sku",
		"asin1",
		"type",
		"regularprice"
	],
	columns: {
		id: "id",
		group: "item_group_id|item group id",
		title: "title|name|structured_title",
		description: "description|rich_text_description|content|summary",
		url: "link|url|canonical_link|product link",
		image: "image_link|image link|image[0].url|image|additional_image_link|additional image link",
		availability: "availability",
		quantity: "quantity_to_sell_on_facebook|sell_on_google_quantity|inventory|quantity",
		price: "price",
		salePrice: "sale_price|sale price",
		saleWindow: "sale_price_effective_date|sale price effective date",
		currency: "currency",
		brand: "brand",
		gtin: "gtin|ean|upc|isbn|barcode",
		mpn: "mpn|manufacturer part number",
		category: "product_type|product type|category|google_product_category|google product category|fb_product_category",
		features: "product_highlight|product highlight",
		attributes: "product_detail|product detail",
		option: "color|colour|size|material|pattern|flavor|scent",
		attribute: "gender|age_group|age group|size_type|size type|size_system|unit_pricing_measure|energy_efficiency_class|product_weight|product_length|product_width|product_height|condition|style|video_resolution",
		visibility: "visibility|status|excluded",
		rating: "product_rating|average_review_rating|rating",
		ratingCount: "number_of_ratings|number_of_reviews|review_count",
		delete: "delete",
		ignored: "identifier_exists|availability_date|shipping|tax|shipping_weight|shipping_label|shipping_length|shipping_width|shipping_height|adult|multipack|is_bundle|mobile_link|ads_redirect|excluded_destination|included_destination|custom_label_0|custom_label_1|custom_label_2|custom_label_3|custom_label_4|cost_of_goods_sold|promotion_id|installment|loyalty_points|pubdate|updated|published|author|guid|expiration_date|unit_pricing_base_measure|tax_category|min_handling_time|max_handling_time|certification|product_tags[0]|product_tags[1]|applink|ios_url|seller_name"
	},
	facts: [/^additional_variant_attribute\.?\w*$/i],
	grouping: "file",
	decimal: ".",
	quirks: {
		group: (e) => e.text("group") || null,
		role: (e) => e.text("group") === "" ? "whole" : "variant",
		skip: qi,
		stock: (e) => Z(e.get("availability") ?? e.get("quantity")),
		expand: (e) => [Xi(Ji(e))]
	}
}, Ki = /^(?:shipping(?: (?:rate|fee|cost|charge|protection|insurance)s?)?|delivery (?:fee|charge)|cash ?back|gift ?wrap(?:ping)?|(?:e-?)?gift ?(?:card|voucher)s?|handling fee|deposit|donation|tip|route (?:shipping|package) protection)$/i;
function qi(e) {
	let t = e.text("visibility").toLowerCase();
	return /^(?:hidden|staging|archived|inactive|draft)$/.test(t) ? t === "draft" ? "draft" : "hidden" : Ki.test(e.text("title").trim()) ? "no_goods" : null;
}
function Ji(e) {
	let t = Object.keys(e).find((e) => /^product[_ ]detail$/i.test(e));
	if (t === void 0) return e;
	let n = (Array.isArray(e[t]) ? e[t] : typeof e[t] == "string" ? Yi(e[t]) : [e[t]]).flatMap((e) => {
		if (q(e)) return [{
			name: e.attribute_name ?? e.name,
			value: e.attribute_value ?? e.value
		}];
		let t = String(e).split(":").map((e) => e.trim().replace(/^"|"$/g, ""));
		return t.length < 2 ? [] : [{
			name: t.at(-2),
			value: t.at(-1)
		}];
	});
	return {
		...e,
		[t]: n
	};
}
function Yi(e) {
	return e.split(/,(?=[^,:]*:[^,:]*:)/);
}
function Xi(e) {
	let t = Object.keys(e).find((e) => /^image[_ ]link$/i.test(e)), n = Object.keys(e).find((e) => /^link$/i.test(e));
	if (t === void 0 || n === void 0) return e;
	let [r, i] = [t, n].map((t) => G(K(e[t])[0]) ?? "");
	if (r === void 0 || i === void 0) return e;
	let a = (e) => /\.(?:jpe?g|png|webp|gif|avif)(?:\?|$)/i.test(e);
	return a(i) && !a(r) && /^https?:/.test(r) ? {
		...e,
		[t]: i,
		[n]: r
	} : e;
}
var Zi = {
	...Gi,
	id: "meta",
	name: "Meta (Facebook)",
	has: [
		"id",
		"title",
		"availability|price",
		"fb_product_category|quantity_to_sell_on_facebook|commerce_tax_category|product_tags[0]|video[0].url|style[0]"
	]
}, Qi = (e) => /^(?:n|no|false|0|off|disabled|hidden|2)$/i.test(e), $i = {
	id: "bigcommerce",
	name: "BigCommerce",
	has: [
		"product name|name",
		"product code/sku|sku",
		"product visible?|is visible|item type",
		"calculated price|retail price|current stock level|brand name|track inventory"
	],
	columns: {
		rowKind: "item type|item",
		id: "product id|id",
		title: "product name|name",
		sku: "product code/sku|sku",
		brand: "brand name|brand",
		description: "product description|description",
		price: "price",
		salePrice: "sale price",
		listPrice: "retail price|msrp",
		category: "category|categories|category string",
		image: "product image url - 1|product image file - 1|image url (import)|internal image url (export)|images",
		quantity: "current stock level|current stock|stock level",
		tracker: "track inventory|inventory tracking",
		published: "product visible?|is visible|product visible",
		gtin: "product upc/ean|gtin|upc/ean|upc|ean",
		mpn: "manufacturer part number|mpn",
		url: "product url",
		weight: "product weight|weight",
		ignored: "cost price|fixed shipping cost|free shipping|allow purchases?|sort order|search keywords"
	},
	grouping: "none",
	quirks: {
		role: (e) => /^(?:sku|rule|image|video|variant)$/i.test(e.text("rowKind").trim()) ? "none" : "whole",
		skip: (e) => Qi(e.text("published")) ? "hidden" : null,
		stock: (e) => /^none$/i.test(e.text("tracker")) ? "in_stock" : Z(e.get("quantity")),
		categories: (e) => e.split(/;|(?<!\\),/).map((e) => e.replace(/^.*Category Path:\s*/i, "").split(/[>/]/).map((e) => e.trim()))
	}
}, ea = {
	id: "magento",
	name: "Magento (Adobe Commerce)",
	has: [
		"sku",
		"attribute_set_code|_attribute_set|product_type",
		"product_online|status|visibility|_type",
		"url_key|store_view_code|configurable_variations|base_image"
	],
	columns: {
		sku: "sku",
		rowKind: "product_type|_type",
		title: "name",
		description: "description",
		shortDescription: "short_description",
		category: "categories|_category",
		price: "price",
		salePrice: "special_price",
		saleStarts: "special_price_from_date",
		saleEnds: "special_price_to_date",
		listPrice: "msrp_price",
		brand: "manufacturer|brand",
		image: "base_image|image",
		weight: "weight",
		quantity: "qty",
		availability: "is_in_stock",
		published: "product_online|status",
		visibility: "visibility",
		attributes: "additional_attributes",
		variants: "configurable_variations",
		ignored: "url_key|attribute_set_code|store_view_code|product_websites|tax_class_name"
	},
	grouping: "file",
	decimal: ".",
	quirks: {
		role: (e) => e.text("title") === "" ? "none" : "whole",
		skip: ta,
		stock: (e) => Z(e.get("availability") ?? e.get("quantity")),
		categories: (e) => e.split(",").map((e) => e.split("/").filter((e) => !/^(?:default category|root catalog)$/i.test(e.trim())))
	}
};
function ta(e) {
	return Qi(e.text("published")) ? "unpublished" : /^(?:not visible individually|1)$/i.test(e.text("visibility")) ? "hidden" : null;
}
var na = {
	id: "prestashop",
	name: "PrestaShop",
	has: [
		"product id|id|id product",
		"active (0/1)|active|aktiv (0/1)|actif (0/1)",
		"name|name *|nom",
		"price tax excluded|price tax included|reference|reference #|price (tax excl.)|final price"
	],
	columns: {
		id: "product id|id product|id",
		published: "active (0/1)|active|actif (0/1)|aktiv (0/1)",
		title: "name *|name|nom",
		category: "categories (x,y,z...)|categories (x,y,z,...)|categories|category",
		price: "price tax included|final price|price (tax incl.)|price tax excluded|price (tax excl.)|price",
		sku: "reference #|reference",
		brand: "manufacturer|brand",
		gtin: "ean13|upc|isbn",
		mpn: "mpn",
		quantity: "quantity",
		description: "description",
		shortDescription: "short description|summary",
		image: "image urls (x,y,z...)|image urls (x,y,z,...)|image|cover photo url",
		attributes: "feature (name:value:position)|feature(name:value:position)|feature (name:value:position:customized)",
		weight: "weight",
		ignored: "wholesale price|on sale (0/1)|supplier|supplier reference #|tags (x,y,z...)"
	},
	grouping: "none",
	quirks: {
		skip: (e) => Qi(e.text("published")) ? "unpublished" : null,
		stock: (e) => Z(e.get("quantity")),
		categories: (e) => e.split(",").map((e) => e.split("/").map((e) => e.trim()))
	}
}, ra = {
	id: "etsy",
	name: "Etsy",
	has: [
		"title",
		"description",
		"currency_code|currency code",
		"image1",
		"tags|materials|quantity"
	],
	columns: {
		title: "title",
		description: "description",
		price: "price",
		currency: "currency_code|currency code",
		quantity: "quantity",
		image: "image1",
		sku: "sku",
		attribute: "materials",
		ignored: "tags|variation 1 type|variation 1 name|variation 1 values|variation 2 type|variation 2 name|variation 2 values|image2|image3|image4|image5"
	},
	grouping: "none",
	decimal: ".",
	quirks: { stock: (e) => Z(e.get("quantity")) }
}, ia = {
	id: "square",
	name: "Square",
	has: [
		"item name",
		"variation name",
		"token|sku|price|reference handle",
		"price"
	],
	columns: {
		group: "token|reference handle",
		title: "item name|customer-facing name",
		description: "description",
		category: "categories|category|reporting category",
		optionValue: "variation name",
		sku: "sku",
		gtin: "gtin",
		price: "price|online sale price",
		visibility: "square online item visibility|visibility",
		rowKind: "item type",
		published: "archived",
		image: "image url",
		ignored: "seo title|seo description|permalink|default unit cost|default vendor name|default vendor code|weight (lb)|weight (kg)"
	},
	numbered: [[/^Option Name (\d)$/i, "optionName"], [/^Option Value (\d)$/i, "optionValue"]],
	grouping: "rows",
	decimal: ".",
	quirks: {
		expand: (e) => [aa(e)],
		role: () => "whole",
		group: (e) => e.text("group") || e.text("title") || null,
		skip: (e) => /gift/i.test(e.text("rowKind")) ? "gift_card" : /^(?:y|yes|true)$/i.test(e.text("published")) ? "archived" : /^(?:hidden|unavailable)$/i.test(e.text("visibility")) ? "hidden" : null,
		stock: () => "unknown"
	}
};
function aa(e) {
	return e["Variation Name"] === "Regular" ? {
		...e,
		"Variation Name": ""
	} : e;
}
var oa = {
	id: "ebay",
	name: "eBay",
	has: [
		"sku|custom label (sku)|custom label",
		"localized for|*action|action|item number|listing site",
		"title",
		"group picture url|picture url 1|picurl|start price|*startprice|condition"
	],
	columns: {
		id: "item number|sku|custom label (sku)|custom label",
		sku: "sku|custom label (sku)|custom label",
		title: "title|*title",
		description: "product description|description|*description",
		price: "list price|start price|*startprice|current price|buy it now price|price",
		currency: "currency",
		quantity: "total ship to home quantity|quantity|available quantity|*quantity",
		image: "picture url 1|group picture url|picurl|item photo url",
		gtin: "upc|ean|isbn|p:ean|p:upc|p:isbn",
		mpn: "mpn|p:mpn|c:mpn",
		brand: "brand|c:brand|p:brand",
		category: "ebay category 1 name|ebay category name|category name|store category name 1",
		attribute: "condition",
		ignored: "additional info|localized for|shipping policy|payment policy|return policy|location|postal code"
	},
	facts: [/^\*?C:(?!.*(?:mpn|brand|ean|upc|isbn))(.+)$/],
	numbered: [[/^Attribute Name (\d+)$/i, "attributeName"], [/^Attribute Value (\d+)$/i, "attributeValue"]],
	grouping: "none",
	quirks: { stock: (e) => {
		let t = Q(e.text("quantity"));
		return t === null ? "unknown" : t > 0 ? "in_stock" : "out_of_stock";
	} }
}, sa = {
	id: "shopify",
	name: "Shopify",
	has: [
		"handle|urlhandle",
		"title",
		"option1name|variantprice|publishedononlinestore|bodyhtml",
		"variantprice|price|imagesrc|productimageurl"
	],
	columns: {
		group: "handle|url handle",
		id: "variant id",
		title: "title",
		description: "body (html)|body html|description",
		brand: "vendor",
		category: "product category|custom product type|standardized product type",
		type: "type|product type",
		status: "status",
		published: "published|published on online store",
		giftCard: "gift card",
		sku: "variant sku|sku",
		gtin: "variant barcode|barcode",
		price: "variant price|price",
		listPrice: "variant compare at price|compare-at price|compare at price",
		currency: "variant price currency|price currency|currency",
		weight: "variant grams|weight value (grams)",
		tracker: "variant inventory tracker|inventory tracker",
		quantity: "variant inventory qty|inventory quantity",
		availability: "variant available",
		backorders: "variant inventory policy|continue selling when out of stock",
		fulfillment: "variant fulfillment service|fulfillment service",
		image: "image src|product image url",
		variantImage: "variant image|variant image url",
		ignored: "tags|image alt text|image position|template suffix|collection|included / primary|included / international"
	},
	numbered: [
		[/^Option ?(\d) ?Name$/i, "optionName"],
		[/^Option ?(\d) ?Value$/i, "optionValue"],
		[/^Option ?(\d) ?Linked To$/i, "ignored"]
	],
	facts: [
		/^(.+?) \(product\.metafields\.shopify\.[\w-]+\)$/i,
		/^Google Shopping ?\/ ?(Gender|Age Group|Color|Size|Material|Condition)$/i,
		/^(.+?) \(product\.metafields\.(?!.*(?:seo|review|rating|badge|app|global|mm-google|related|complementary|hidden|internal|cost|supplier))[\w-]+\.[\w-]+\)$/i
	],
	grouping: "rows",
	decimal: ".",
	quirks: {
		role: ca,
		group: (e) => e.text("group") || null,
		skip: la,
		stock: ua,
		image: (e) => e.replace(/^http:(?=\/\/cdn\.shopify)/, "https:")
	}
};
function ca(e) {
	let t = e.text("price") !== "" || e.text("sku") !== "" || e.all("optionValue").length > 0 || e.text("quantity") !== "";
	return e.text("title") === "" ? t ? "variant" : "picture" : t ? "whole" : "product";
}
function la(e) {
	let t = e.text("status").toLowerCase();
	return /^(?:true|yes|1)$/i.test(e.text("giftCard")) || /gift.?card/i.test(e.text("fulfillment")) || /^gift.?cards?$/i.test(e.text("type")) || /^gift cards?$/i.test(e.text("category").split(">").at(-1)?.trim() ?? "") ? "gift_card" : t === "draft" ? "draft" : t === "archived" ? "archived" : t === "unlisted" ? "hidden" : /^(?:false|no|0)$/i.test(e.text("published")) ? "unpublished" : null;
}
function ua(e) {
	let t = e.text("availability");
	if (t !== "") return Z(t);
	if (/^(?:continue|true|yes|1)$/i.test(e.text("backorders"))) return "in_stock";
	let n = Q(e.text("quantity"));
	return (e.has("tracker") ? e.text("tracker") !== "" : n !== null) ? n === null ? "unknown" : n > 0 ? "in_stock" : "out_of_stock" : "in_stock";
}
var da = {
	...sa,
	has: [
		"variants",
		"bodyhtml|producttype|vendor|handle",
		"options|images|image"
	],
	quirks: {
		...sa.quirks,
		expand: fa
	}
};
function fa(e) {
	let t = pa(e.images), n = new Map(t.map((e) => [e.id, e.src])), r = (Array.isArray(e.options) ? e.options : []).map((e) => q(e) ? e.name : e), [i] = t, a = q(e.image) ? e.image.src : e.image, o = pa(e.variants).some((e) => "inventory_management" in e), s = {
		Handle: G(e.handle) ?? G(e.id),
		Title: e.title,
		"Body (HTML)": e.body_html ?? e.description,
		Vendor: e.vendor,
		"Product Category": ma(e.category ?? e.product_category),
		Type: e.product_type,
		Status: e.status,
		Published: e.published_at === null && e.status === void 0 ? "FALSE" : void 0,
		"Image Src": i?.src ?? a
	}, c = pa(e.variants).map((e, t) => ({
		...t === 0 ? s : { Handle: s.Handle },
		...Object.fromEntries([
			1,
			2,
			3
		].flatMap((t) => r[t - 1] === void 0 ? [] : [[`Option${t} Name`, r[t - 1]], [`Option${t} Value`, e[`option${t}`]]])),
		"Variant Id": e.id,
		"Variant SKU": e.sku,
		"Variant Barcode": e.barcode,
		"Variant Price": ha(e.price),
		"Variant Compare At Price": ha(e.compare_at_price),
		"Variant Price Currency": q(e.price) ? e.price.currency_code : void 0,
		"Variant Grams": e.grams,
		"Variant Available": e.available,
		...o ? { "Variant Inventory Tracker": e.inventory_management } : {},
		"Variant Inventory Qty": e.inventory_quantity,
		"Variant Inventory Policy": e.inventory_policy,
		"Variant Fulfillment Service": e.fulfillment_service,
		"Variant Image": q(e.featured_image) ? e.featured_image.src : n.get(e.image_id)
	}));
	return c.length === 0 ? [s] : c;
}
function pa(e) {
	return Array.isArray(e) ? e.filter(q) : [];
}
function ma(e) {
	return q(e) ? e.full_name ?? e.fullName ?? e.name : e;
}
function ha(e) {
	return q(e) ? e.amount : e;
}
// src/catalog/import/profiles/squarespace.ts
var ga = {
	id: "squarespace",
	name: "Squarespace",
	has: [
		"product type [non editable]|product page|product id [non editable]|hosted image urls",
		"title",
		"sku",
		"price",
		"visible|stock"
	],
	columns: {
		group: "product id [non editable]|product id|product url",
		id: "variant id [non editable]|variant id",
		rowKind: "product type [non editable]|product type",
		url: "product url",
		title: "title",
		description: "description",
		sku: "sku",
		price: "price",
		salePrice: "sale price",
		tracker: "on sale",
		quantity: "stock",
		category: "categories",
		visibility: "visible",
		image: "hosted image urls|image",
		weight: "weight",
		ignored: "tags|product page|length|width|height"
	},
	numbered: [[/^Option Name (\d)$/i, "optionName"], [/^Option Value (\d)$/i, "optionValue"]],
	grouping: "rows",
	decimal: ".",
	quirks: {
		expand: (e) => [_a(e)],
		role: (e) => e.text("title") === "" ? "variant" : "whole",
		group: (e) => e.text("group") || null,
		skip: (e) => /gift/i.test(e.text("rowKind")) ? "gift_card" : /^(?:no|false|0)$/i.test(e.text("visibility")) ? "hidden" : null,
		stock: va,
		categories: (e) => e.split(",").map((e) => e.split("/").map((e) => e.trim()).filter(Boolean)),
		image: (e) => e
	}
};
function _a(e) {
	return /^(?:no|false|0)$/i.test(G(e["On Sale"]) ?? "") ? {
		...e,
		"Sale Price": ""
	} : e;
}
function va(e) {
	let t = e.text("quantity");
	if (/^unlimited$/i.test(t)) return "in_stock";
	let n = Q(t);
	return n === null ? "unknown" : n > 0 ? "in_stock" : "out_of_stock";
}
// src/catalog/import/profiles/wix.ts
var ya = "https://static.wixstatic.com/media/", ba = {
	id: "wix",
	name: "Wix",
	has: [
		"handleid|handle",
		"fieldtype",
		"name",
		"productimageurl|productoptionname1|surcharge|collection"
	],
	columns: {
		group: "handleId|handle",
		rowKind: "fieldType",
		title: "name",
		description: "description|plainDescription",
		image: "productImageUrl|mediaUrl|image",
		category: "collection|categories",
		brand: "brand",
		sku: "sku",
		gtin: "barcode",
		price: "price",
		listPrice: "strikethroughPrice|compareAtPrice",
		surcharge: "surcharge",
		visibility: "visible|variantVisible",
		discountMode: "discountMode",
		discountValue: "discountValue",
		availability: "inventory",
		weight: "weight",
		ignored: "ribbon|cost"
	},
	numbered: [
		[/^productOptionName(\d)$/i, "optionName"],
		[/^productOptionType(\d)$/i, "ignored"],
		[/^(?:productOptionDescription|productOptionChoices)(\d)$/i, "optionValue"],
		[/^additionalInfoTitle(\d)$/i, "attributeName"],
		[/^additionalInfoDescription(\d)$/i, "attributeValue"]
	],
	grouping: "rows",
	decimal: ".",
	quirks: {
		role: (e) => /^variant$/i.test(e.text("rowKind")) ? "variant" : /^media$/i.test(e.text("rowKind")) ? "picture" : "product",
		group: (e) => e.text("group") || null,
		skip: xa,
		isHiddenVariant: (e) => /^(?:false|no|0)$/i.test(e.text("visibility")),
		stock: (e) => Z(e.get("availability") ?? "InStock"),
		categories: (e) => e.split(";").map((e) => [e.trim()]),
		image: (e) => /^(?:https?:)?\/\//i.test(e) ? e : `${ya}${e}`
	}
};
function xa(e) {
	return /^(?:false|no|0)$/i.test(e.text("visibility")) ? "hidden" : null;
}
// src/catalog/import/profiles/woocommerce.ts
var Sa = /^(?:simple|variable|variation|grouped|external|virtual|downloadable|subscription|variable-subscription|subscription_variation|bundle|composite|booking|course|auction)$/;
function Ca(e) {
	return e.length > 0 && e.every((e) => e.split(/\s*,\s*/).every((e) => Sa.test(e.trim())));
}
var wa = /attr|atrib|atryb|аттриб|атриб|nitelik|eigenschap|egenskap|özellik/i, Ta = [
	"attributeName",
	"attributeValue",
	"attributeVisible"
], Ea = {
	id: "woocommerce",
	name: "WooCommerce",
	has: [
		"type|rowkind",
		"name|title",
		"regularprice|visibilityincatalog|parent|isfeatured|taxstatus|images"
	],
	hasNot: [
		"handle",
		"handleid",
		"item_group_id"
	],
	columns: {
		id: "id",
		rowKind: "type|typ|tipo|tür|тип|typ produktu",
		sku: `sku|${$.sku}`,
		gtin: "gtin, upc, ean, or isbn|gtin, upc, ean oder isbn|gtin, upc, ean ou isbn|gtin, upc, ean o isbn|gtin, upc, ean of isbn|gtin",
		title: `name|${$.title}`,
		published: "published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|opublikowano|opublikowany|publicerad|udgivet|publikováno|yayımlanmış|опубликован|опубліковано",
		visibility: "visibility in catalog|sichtbarkeit im katalog|visibilité dans le catalogue|visibilidad en el catálogo|visibilità nel catalogo|visibilidade no catálogo|zichtbaarheid in catalogus|widoczność w katalogu|synlighet i katalog|synlighed i katalog|katalogda görünürlük|видимость в каталоге",
		shortDescription: `short description|${$.shortDescription}`,
		description: `description|${$.description}`,
		saleStarts: `date sale price starts|${$.saleStarts}`,
		saleEnds: `date sale price ends|${$.saleEnds}`,
		availability: `in stock?|${$.availability}`,
		quantity: `stock|${$.quantity}`,
		backorders: "backorders allowed?|lieferrückstande erlaubt?|lieferrückstände erlaubt?|autoriser les commandes de produits en rupture ?|¿permitir reservas de productos agotados?|permetti ordini arretrati?|são permitidas encomendas?|nabestellingen toestaan?|zamówienia oczekujące dozwolone?|возможен ли предзаказ?|задержанный заказ возможен?",
		weight: `weight|${$.weight}`,
		salePrice: `sale price|${$.salePrice}`,
		price: `regular price|price|${$.price}`,
		category: `categories|${$.category}`,
		image: `images|image|${$.image}`,
		parent: "parent|übergeordnetes produkt|superior|principal|genitore|ascendente|hoofdproduct|bovenliggend|rodzic|nadrzędny|förälder|forælder|nadřazený|ebeveyn|родительский|родитель|батьківський",
		url: "external url|externe url|url externe|url externa|url esterno|zewnętrzny adres url|extern url|внешний url|harici url",
		brand: `brands|brand|${$.brand}`,
		ignored: "tags|position|button text|is featured?|allow customer reviews?|grouped products|upsells|cross-sells|sold individually?|low stock amount|purchase note|download limit|download expiry days|shipping class|tax status|tax class"
	},
	grouping: "file",
	quirks: {
		role: Oa,
		group: (e) => e.text("parent") || null,
		keys: ka,
		skip: Aa,
		isHiddenVariant: ja,
		stock: Ma,
		categories: Na
	}
};
function Da(e) {
	return e.text("rowKind").toLowerCase();
}
function Oa(e) {
	let t = Da(e);
	return /variation/.test(t) ? "variant" : /variable/.test(t) ? "product" : "whole";
}
function ka(e) {
	let [t, n] = [e.text("id"), e.text("sku")];
	return [...t === "" ? [] : [`id:${t}`], ...n === "" ? [] : [n]];
}
function Aa(e) {
	let t = e.text("published").replace(/^'/, "").replace(/\.0$/, "");
	return t === "-1" ? "draft" : /^(?:0|false|no)$/i.test(t) ? "unpublished" : e.text("visibility").toLowerCase() === "hidden" ? "hidden" : null;
}
function ja(e) {
	return /^(?:-1|0|false)$/i.test(e.text("published").replace(/^'/, "").replace(/\.0$/, ""));
}
function Ma(e) {
	let t = e.text("availability").toLowerCase(), n = Q(e.text("quantity"));
	return /backorder/.test(t) ? "in_stock" : t === "" ? n === null ? "unknown" : n > 0 || /^(?:1|notify|yes|true)$/i.test(e.text("backorders")) ? "in_stock" : "out_of_stock" : Z(t);
}
function Na(e) {
	return e.split(/(?<!\\),/).map((e) => e.split(">").map((e) => e.replaceAll("\\,", ",").trim()));
}
var Pa = [
	"id",
	"rowKind",
	"sku",
	"title",
	"published",
	null,
	"visibility",
	"shortDescription",
	"description",
	"saleStarts",
	"saleEnds",
	null,
	null,
	"availability",
	"quantity",
	null,
	"backorders",
	null,
	"weight",
	null,
	null,
	null,
	null,
	null,
	"salePrice",
	"price",
	"category",
	null,
	null,
	"image",
	null,
	null,
	"parent",
	null,
	null,
	null,
	"url"
];
function Fa(e, t) {
	let n = (e) => t.find((t) => t.name === e), r = e.findIndex((e) => /gtin/i.test(e)) === 3 ? e.toSpliced(3, 1) : e;
	if (r[0]?.toUpperCase() === "ID" && r.length >= Pa.length) {
		for (let [e, i] of Pa.entries()) {
			let a = n(r[e]), o = i !== null && !t.some((e) => e.use === i);
			a !== void 0 && o && a.use === "ignored" && (a.use = i, a.reason = "WooCommerce: by its place");
		}
		La(r.slice(19, 22), n);
	}
	let i = Map.groupBy(e.filter((e) => wa.test(e) && /\d/.test(e) && !/^\p{L}+ ?:/u.test(e)), (e) => /\d+/.exec(e)?.[0]);
	for (let [e, t] of i) {
		let r = t.length > 2 ? Ta : Ta.slice(0, 2);
		for (let [i, a] of t.entries()) {
			let t = n(a);
			t !== void 0 && t.reason !== "you chose it" && Object.assign(t, {
				use: r[i] ?? "ignored",
				number: Number(e),
				reason: "WooCommerce"
			});
		}
	}
}
var Ia = [
	"Length",
	"Width",
	"Height"
];
function La(e, t) {
	for (let [n, r] of e.entries()) {
		let e = t(r);
		e?.use === "ignored" && /\((?:cm|mm|m|in|yd)\)$/.test(r) && Object.assign(e, {
			use: "attribute",
			reason: `WooCommerce: ${Ia[n]}`
		});
	}
}
// src/catalog/import/profiles/recognise.ts
var Ra = [
	ba,
	sa,
	ga,
	Hi,
	ea,
	ia,
	$i,
	oa,
	na,
	ra,
	Zi,
	Gi
];
function za({ format: e, names: t, rows: n }) {
	let r = new Set(t.map(Mn));
	return e === "json" || e === "ndjson" ? Ba(da, r) && Va(n) ? da : Li : e === "xml" ? Ba(Gi, r) || Ha(r) ? Gi : Li : Wa(t, r, n) ? Ea : Ra.find((e) => Ba(e, r)) ?? Li;
}
function Ba({ has: e, hasNot: t = [] }, n) {
	let r = (e) => e.split("|").some((e) => n.has(Mn(e)));
	return e.every(r) && !t.some(r);
}
function Va(e) {
	return e.some(({ variants: e }) => {
		let t = Array.isArray(e) ? e[0] : null;
		return typeof t == "object" && !!t && ("option1" in t || "inventory_policy" in t || "compare_at_price" in t);
	});
}
function Ha(e) {
	return e.has("title") && (e.has("imagelink") || e.has("googleproductcategory"));
}
var Ua = [
	"handleid",
	"fieldtype",
	"attributesetcode",
	"attributeset",
	"storeviewcode",
	"urlkey",
	"productonline"
];
function Wa(e, t, n) {
	return Ua.some((e) => t.has(e)) ? !1 : e.slice(0, 3).some((e) => Ca(n.flatMap((t) => typeof t[e] == "string" ? [t[e]] : []))) || t.has("visibilityincatalog") && t.has("name");
}
// src/catalog/import/read/rows.ts
var Ga = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t, n) => {
	((n, r) => {
		typeof define == "function" && define.amd ? define([], r) : typeof t == "object" && e !== void 0 ? t.exports = r() : n.Papa = r();
	})(n, function e() {
		var t = typeof self < "u" ? self : typeof window < "u" ? window : t === void 0 ? {} : t, n = !t.document && !!t.postMessage, r = t.IS_PAPA_WORKER || !1, i = {}, a = 0, o = {};
		function s(e) {
			return e.charCodeAt(0) === 65279 ? e.slice(1) : e;
		}
		function c(e) {
			this._handle = null, this._finished = !1, this._completed = !1, this._halted = !1, this._input = null, this._baseIndex = 0, this._partialLine = "", this._rowCount = 0, this._start = 0, this._nextChunk = null, this.isFirstChunk = !0, this._completeResults = {
				data: [],
				errors: [],
				meta: {}
			}, function(e) {
				var t = y(e);
				t.chunkSize = parseInt(t.chunkSize), e.step || e.chunk || (t.chunkSize = null), this._handle = new p(t), (this._handle.streamer = this)._config = t;
			}.call(this, e), this.parseChunk = function(e, n) {
				var i = parseInt(this._config.skipFirstNLines) || 0;
				if (this.isFirstChunk && 0 < i) {
					let t = this._config.newline;
					t ||= (a = this._config.quoteChar || "\"", this._handle.guessLineEndings(e, a)), e = [...e.split(t).slice(i)].join(t);
				}
				this.isFirstChunk && x(this._config.beforeFirstChunk) && (a = this._config.beforeFirstChunk(e)) !== void 0 && (e = a), this.isFirstChunk = !1, this._halted = !1;
				var i = this._partialLine + e, a = (this._partialLine = "", this._handle.parse(i, this._baseIndex, !this._finished));
				if (!this._handle.paused() && !this._handle.aborted()) {
					if (e = a.meta.cursor, i = (this._finished || (this._partialLine = i.substring(e - this._baseIndex), this._baseIndex = e), a && a.data && (this._rowCount += a.data.length), this._finished || this._config.preview && this._rowCount >= this._config.preview), r) t.postMessage({
						results: a,
						workerId: o.WORKER_ID,
						finished: i
					});
					else if (x(this._config.chunk) && !n) {
						if (this._config.chunk(a, this._handle), this._handle.paused() || this._handle.aborted()) return void (this._halted = !0);
						this._completeResults = a = void 0;
					}
					return this._config.step || this._config.chunk || (this._completeResults.data = this._completeResults.data.concat(a.data), this._completeResults.errors = this._completeResults.errors.concat(a.errors), this._completeResults.meta = a.meta), this._completed || !i || !x(this._config.complete) || a && a.meta.aborted || (this._config.complete(this._completeResults, this._input), this._completed = !0), i || a && a.meta.paused || this._nextChunk(), a;
				}
				this._halted = !0;
			}, this._sendError = function(e) {
				x(this._config.error) ? this._config.error(e) : r && this._config.error && t.postMessage({
					workerId: o.WORKER_ID,
					error: e,
					finished: !1
				});
			};
		}
		function l(e) {
			var t;
			(e ||= {}).chunkSize || (e.chunkSize = o.RemoteChunkSize), c.call(this, e), this._nextChunk = n ? function() {
				this._readChunk(), this._chunkLoaded();
			} : function() {
				this._readChunk();
			}, this.stream = function(e) {
				this._input = e, this._nextChunk();
			}, this._readChunk = function() {
				if (this._finished) this._chunkLoaded();
				else {
					if (t = new XMLHttpRequest(), this._config.withCredentials && (t.withCredentials = this._config.withCredentials), n || (t.onload = b(this._chunkLoaded, this), t.onerror = b(this._chunkError, this)), t.ontimeout = b(this._chunkTimeout, this), t.open(this._config.downloadRequestBody ? "POST" : "GET", this._input, !n), this._config.downloadTimeout && !n && (t.timeout = this._config.downloadTimeout), this._config.downloadRequestHeaders) {
						var e, r = this._config.downloadRequestHeaders;
						for (e in r) t.setRequestHeader(e, r[e]);
					}
					var i;
					this._config.chunkSize && (i = this._start + this._config.chunkSize - 1, t.setRequestHeader("Range", "bytes=" + this._start + "-" + i));
					try {
						t.send(this._config.downloadRequestBody);
					} catch (e) {
						this._chunkError(e.message);
					}
					n && t.status === 0 && this._chunkError();
				}
			}, this._chunkLoaded = function() {
				t.readyState === 4 && (t.status < 200 || 400 <= t.status ? this._chunkError() : (this._start += this._config.chunkSize || t.responseText.length, this._finished = !this._config.chunkSize || this._start >= ((e) => (e = e.getResponseHeader("Content-Range")) === null ? -1 : parseInt(e.substring(e.lastIndexOf("/") + 1)))(t), this.parseChunk(t.responseText)));
			}, this._chunkError = function(e) {
				e = t.statusText || e, this._sendError(Error(e));
			}, this._chunkTimeout = function() {
				this._chunkError("Request timed out after " + this._config.downloadTimeout + "ms");
			};
		}
		function u(e) {
			(e ||= {}).chunkSize || (e.chunkSize = o.LocalChunkSize), c.call(this, e);
			var t, n, r = typeof FileReader < "u";
			this.stream = function(e) {
				this._input = e, n = e.slice || e.webkitSlice || e.mozSlice, r ? ((t = new FileReader()).onload = b(this._chunkLoaded, this), t.onerror = b(this._chunkError, this)) : t = new FileReaderSync(), this._nextChunk();
			}, this._nextChunk = function() {
				this._finished || this._config.preview && !(this._rowCount < this._config.preview) || this._readChunk();
			}, this._readChunk = function() {
				var e = this._input, i = (this._config.chunkSize && (i = Math.min(this._start + this._config.chunkSize, this._input.size), e = n.call(e, this._start, i)), t.readAsText(e, this._config.encoding));
				r || this._chunkLoaded({ target: { result: i } });
			}, this._chunkLoaded = function(e) {
				this._start += this._config.chunkSize, this._finished = !this._config.chunkSize || this._start >= this._input.size, this.parseChunk(e.target.result);
			}, this._chunkError = function() {
				this._sendError(t.error);
			};
		}
		function d(e) {
			var t;
			c.call(this, e ||= {}), this.stream = function(e) {
				return t = e, this._nextChunk();
			}, this._nextChunk = function() {
				var e, n;
				if (!this._finished) return e = this._config.chunkSize, t = e ? (n = t.substring(0, e), t.substring(e)) : (n = t, ""), this._finished = !t, this.parseChunk(n);
			};
		}
		function f(e) {
			c.call(this, e ||= {});
			var t = [], n = !0, r = !1;
			this.pause = function() {
				c.prototype.pause.apply(this, arguments), this._input.pause();
			}, this.resume = function() {
				c.prototype.resume.apply(this, arguments), this._input.resume();
			}, this.stream = function(e) {
				this._input = e, this._input.on("data", this._streamData), this._input.on("end", this._streamEnd), this._input.on("error", this._streamError);
			}, this._checkIsFinished = function() {
				r && t.length === 1 && (this._finished = !0);
			}, this._nextChunk = function() {
				this._checkIsFinished(), t.length ? this.parseChunk(t.shift()) : n = !0;
			}, this._streamData = b(function(e) {
				try {
					t.push(typeof e == "string" ? e : e.toString(this._config.encoding)), n && (n = !1, this._checkIsFinished(), this.parseChunk(t.shift()));
				} catch (e) {
					this._streamError(e);
				}
			}, this), this._streamError = b(function(e) {
				this._streamCleanUp(), this._sendError(e);
			}, this), this._streamEnd = b(function() {
				this._streamCleanUp(), r = !0, this._streamData("");
			}, this), this._streamCleanUp = b(function() {
				this._input.removeListener("data", this._streamData), this._input.removeListener("end", this._streamEnd), this._input.removeListener("error", this._streamError);
			}, this);
		}
		function p(e) {
			var t, n, r, i, a = 2 ** 53, s = -a, c = /^\s*-?(\d+\.?|\.\d+|\d+\.\d+)([eE][-+]?\d+)?\s*$/, l = /^((\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d+([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z))|(\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d([+-][0-2]\d:[0-5]\d|Z)))$/, u = this, d = 0, f = 0, p = !1, g = !1, _ = [], v = {
				data: [],
				errors: [],
				meta: {}
			};
			function b(t) {
				return e.skipEmptyLines === "greedy" ? t.join("").trim() === "" : t.length === 1 && t[0].length === 0;
			}
			function S() {
				if (v && r && (w("Delimiter", "UndetectableDelimiter", "Unable to auto-detect delimiting character; defaulted to '" + o.DefaultDelimiter + "'"), r = !1), e.skipEmptyLines && (v.data = v.data.filter(function(e) {
					return !b(e);
				})), C()) {
					if (v) {
						if (Array.isArray(v.data[0])) {
							for (var t = 0; C() && t < v.data.length; t++) v.data[t].forEach(e);
							v.data.splice(0, 1);
						} else v.data.forEach(e);
					}
					function e(e) {
						_.push(e);
					}
				}
				function n(t, n) {
					for (var r = e.header ? {} : [], i = 0; i < t.length; i++) {
						var o = i, u = t[i], u = ((t, n) => ((t) => (e.dynamicTypingFunction && e.dynamicTyping[t] === void 0 && (e.dynamicTyping[t] = e.dynamicTypingFunction(t)), !0 === (e.dynamicTyping[t] || e.dynamicTyping)))(t) ? n === "true" || n === "TRUE" || n !== "false" && n !== "FALSE" && (((e) => {
							if (c.test(e) && (e = parseFloat(e), s < e && e < a)) return 1;
						})(n) ? parseFloat(n) : l.test(n) ? new Date(n) : n === "" ? null : n) : n)(o = e.header ? i >= _.length ? "__parsed_extra" : _[i] : o, u = e.transform ? e.transform(u, o) : u);
						o === "__parsed_extra" ? (r[o] = r[o] || [], r[o].push(u)) : r[o] = u;
					}
					return e.header && (i > _.length ? w("FieldMismatch", "TooManyFields", "Too many fields: expected " + _.length + " fields but parsed " + i, f + n) : i < _.length && w("FieldMismatch", "TooFewFields", "Too few fields: expected " + _.length + " fields but parsed " + i, f + n)), r;
				}
				var i;
				v && (e.header || e.dynamicTyping || e.transform) && (i = 1, !v.data.length || Array.isArray(v.data[0]) ? (v.data = v.data.map(n), i = v.data.length) : v.data = n(v.data, 0), e.header && v.meta && (v.meta.fields = _), f += i);
			}
			function C() {
				return e.header && _.length === 0;
			}
			function w(e, t, n, r) {
				e = {
					type: e,
					code: t,
					message: n
				}, r !== void 0 && (e.row = r), v.errors.push(e);
			}
			x(e.step) && (i = e.step, e.step = function(t) {
				v = t, C() ? S() : (S(), v.data.length !== 0 && (d += t.data.length, e.preview && d > e.preview ? n.abort() : (v.data = v.data[0], i(v, u))));
			}), this.parse = function(i, a, s) {
				var c = e.quoteChar || "\"", c = (e.newline ||= this.guessLineEndings(i, c), r = !1, e.delimiter ? x(e.delimiter) && (e.delimiter = e.delimiter(i), v.meta.delimiter = e.delimiter) : ((c = ((t, n, r, i, a) => {
					var s, c, l, u;
					a ||= [
						",",
						"	",
						"|",
						";",
						o.RECORD_SEP,
						o.UNIT_SEP
					];
					for (var d = 0; d < a.length; d++) {
						for (var f, p = a[d], m = 0, g = 0, _ = 0, v = (l = void 0, new h({
							comments: i,
							delimiter: p,
							newline: n,
							preview: 10
						}).parse(t)), y = 0; y < v.data.length; y++) r && b(v.data[y]) ? _++ : (f = v.data[y].length, g += f, l === void 0 ? l = f : 0 < f && (m += Math.abs(f - l), l = f));
						0 < v.data.length && (g /= v.data.length - _), 1.99 < g && (c === void 0 || m < c || m === c && u < g) && (c = m, s = p, u = g);
					}
					return {
						successful: !!(e.delimiter = s),
						bestDelimiter: s
					};
				})(i, e.newline, e.skipEmptyLines, e.comments, e.delimitersToGuess)).successful ? e.delimiter = c.bestDelimiter : (r = !0, e.delimiter = o.DefaultDelimiter), v.meta.delimiter = e.delimiter), y(e));
				return c.header = C(), e.preview && e.header && c.preview++, t = i, n = new h(c), v = n.parse(t, a, s), S(), p ? { meta: { paused: !0 } } : v || { meta: { paused: !1 } };
			}, this.paused = function() {
				return p;
			}, this.pause = function() {
				p = !0, n.abort(), t = x(e.chunk) ? "" : t.substring(n.getCharIndex());
			}, this.resume = function() {
				u.streamer._halted ? (p = !1, u.streamer.parseChunk(t, !0)) : setTimeout(u.resume, 3);
			}, this.aborted = function() {
				return g;
			}, this.abort = function() {
				g = !0, n.abort(), v.meta.aborted = !0, x(e.complete) && e.complete(v), t = "";
			}, this.guessLineEndings = function(e, t) {
				e = e.substring(0, 1048576);
				var t = RegExp(m(t) + "([^]*?)" + m(t), "gm"), n = (e = e.replace(t, "")).split("\r"), t = e.split("\n"), e = 1 < t.length && t[0].length < n[0].length;
				if (n.length === 1 || e) return "\n";
				for (var r = 0, i = 0; i < n.length; i++) n[i][0] === "\n" && r++;
				return r >= n.length / 2 ? "\r\n" : "\r";
			};
		}
		function m(e) {
			return e.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function h(e) {
			var t = (e ||= {}).delimiter, n = e.newline, r = e.comments, i = e.step, a = e.preview, c = e.fastMode, l = null, u = !1, d = e.quoteChar == null ? "\"" : e.quoteChar, f = d;
			if (e.escapeChar !== void 0 && (f = e.escapeChar), (typeof t != "string" || -1 < o.BAD_DELIMITERS.indexOf(t)) && (t = ","), r === t) throw Error("Comment character same as delimiter");
			!0 === r ? r = "#" : (typeof r != "string" || -1 < o.BAD_DELIMITERS.indexOf(r)) && (r = !1), n !== "\n" && n !== "\r" && n !== "\r\n" && (n = "\n");
			var p = 0, h = !1;
			this.parse = function(o, g, _) {
				if (typeof o != "string") throw Error("Input must be a string");
				var v = o.length, y = t.length, b = n.length, S = r.length, C = x(i), w = [], T = [], E = [], D = p = 0;
				if (!o) return R();
				if (c || !1 !== c && o.indexOf(d) === -1) {
					for (var O = o.split(n), k = 0; k < O.length; k++) {
						if (E = O[k], p += E.length, k !== O.length - 1) p += n.length;
						else if (_) return R();
						if (!r || E.substring(0, S) !== r) {
							if (C) {
								if (w = [], F(E.split(t)), z(), h) return R();
							} else F(E.split(t));
							if (a && a <= k) return w = w.slice(0, a), R(!0);
						}
					}
					return R();
				}
				for (var A = o.indexOf(t, p), j = o.indexOf(n, p), M = new RegExp(m(f) + m(d), "g"), N = o.indexOf(d, p);;) if (o[p] === d) for (N = p, p++;;) {
					if ((N = o.indexOf(d, N + 1)) === -1) return _ || T.push({
						type: "Quotes",
						code: "MissingQuotes",
						message: "Quoted field unterminated",
						row: w.length,
						index: p
					}), L();
					if (N === v - 1) return L(o.substring(p, N).replace(M, d));
					if (d === f && o[N + 1] === f) N++;
					else if (d === f || N === 0 || o[N - 1] !== f) {
						A !== -1 && A < N + 1 && (A = o.indexOf(t, N + 1));
						var P = I((j = j !== -1 && j < N + 1 ? o.indexOf(n, N + 1) : j) === -1 ? A : Math.min(A, j));
						if (o.substr(N + 1 + P, y) === t) {
							E.push(o.substring(p, N).replace(M, d)), o[p = N + 1 + P + y] !== d && (N = o.indexOf(d, p)), A !== -1 && A < p && (A = o.indexOf(t, p)), j !== -1 && j < p && (j = o.indexOf(n, p));
							break;
						}
						if (P = I(j), o.substring(N + 1 + P, N + 1 + P + b) === n) {
							if (E.push(o.substring(p, N).replace(M, d)), ee(N + 1 + P + b), A !== -1 && A < p && (A = o.indexOf(t, p)), N = o.indexOf(d, p), C && (z(), h)) return R();
							if (a && w.length >= a) return R(!0);
							break;
						}
						T.push({
							type: "Quotes",
							code: "InvalidQuotes",
							message: "Trailing quote on quoted field is malformed",
							row: w.length,
							index: p
						}), N++;
					}
				}
				else if (r && E.length === 0 && o.substring(p, p + S) === r) {
					if (j === -1) return R();
					p = j + b, j = o.indexOf(n, p), A !== -1 && A < p && (A = o.indexOf(t, p));
				} else if (A !== -1 && (A < j || j === -1)) E.push(o.substring(p, A)), p = A + y, A = o.indexOf(t, p);
				else {
					if (j === -1) break;
					if (E.push(o.substring(p, j)), ee(j + b), C && (z(), h)) return R();
					if (a && w.length >= a) return R(!0);
				}
				return L();
				function F(e) {
					w.push(e), D = p;
				}
				function I(e) {
					var t = 0;
					return t = e !== -1 && (e = o.substring(N + 1, e)) && e.trim() === "" ? e.length : t;
				}
				function L(e) {
					return _ || (e === void 0 && (e = o.substring(p)), E.push(e), p = v, F(E), C && z()), R();
				}
				function ee(e) {
					p = e, F(E), E = [], j = o.indexOf(n, p);
				}
				function R(r) {
					if (e.header && !g && w.length && !u) {
						var i = w[0], a = Object.create(null), o = new Set(i);
						let t = !1;
						for (let n = 0; n < i.length; n++) {
							let r = s(i[n]);
							if (a[r = x(e.transformHeader) ? e.transformHeader(r, n) : r]) {
								let e, s = a[r];
								for (; e = r + "_" + s, s++, o.has(e););
								o.add(e), i[n] = e, a[r]++, t = !0, (l = l === null ? {} : l)[e] = r;
							} else a[r] = 1, i[n] = r;
							o.add(r);
						}
						t && console.warn("Duplicate headers found and renamed."), u = !0;
					}
					return {
						data: w,
						errors: T,
						meta: {
							delimiter: t,
							linebreak: n,
							aborted: h,
							truncated: !!r,
							cursor: D + (g || 0),
							renamedHeaders: l
						}
					};
				}
				function z() {
					i(R()), w = [], T = [];
				}
			}, this.abort = function() {
				h = !0;
			}, this.getCharIndex = function() {
				return p;
			};
		}
		function g(e) {
			var t = e.data, n = i[t.workerId], r = !1;
			if (t.error) n.userError(t.error, t.file);
			else if (t.results && t.results.data) {
				var a = {
					abort: function() {
						r = !0, _(t.workerId, {
							data: [],
							errors: [],
							meta: { aborted: !0 }
						});
					},
					pause: v,
					resume: v
				};
				if (x(n.userStep)) {
					for (var o = 0; o < t.results.data.length && (n.userStep({
						data: t.results.data[o],
						errors: t.results.errors,
						meta: t.results.meta
					}, a), !r); o++);
					delete t.results;
				} else x(n.userChunk) && (n.userChunk(t.results, a, t.file), delete t.results);
			}
			t.finished && !r && _(t.workerId, t.results);
		}
		function _(e, t) {
			var n = i[e];
			x(n.userComplete) && n.userComplete(t), n.terminate(), delete i[e];
		}
		function v() {
			throw Error("Not implemented.");
		}
		function y(e) {
			if (typeof e != "object" || !e) return e;
			var t, n = Array.isArray(e) ? [] : {};
			for (t in e) n[t] = y(e[t]);
			return n;
		}
		function b(e, t) {
			return function() {
				e.apply(t, arguments);
			};
		}
		function x(e) {
			return typeof e == "function";
		}
		return o.parse = function(n, r) {
			var c = (r ||= {}).dynamicTyping || !1;
			if (x(c) && (r.dynamicTypingFunction = c, c = {}), r.dynamicTyping = c, r.transform = !!x(r.transform) && r.transform, r.downloadTimeout !== void 0) {
				var c = parseInt(r.downloadTimeout);
				if (isNaN(c)) throw Error("Config downloadTimeout value (" + r.downloadTimeout + ") not parsable by parseInt(val).");
				r.downloadTimeout = c;
			}
			if (!r.worker || !o.WORKERS_SUPPORTED) return c = null, o.NODE_STREAM_INPUT, typeof n == "string" ? (n = s(n), c = new (r.download ? l : d)(r)) : !0 === n.readable && x(n.read) && x(n.on) ? c = new f(r) : (t.File && n instanceof File || n instanceof Object) && (c = new u(r)), c.stream(n);
			(c = (() => {
				var n;
				return !!o.WORKERS_SUPPORTED && (n = (() => {
					var n = t.URL || t.webkitURL || null, r = e.toString();
					return o.BLOB_URL ||= n.createObjectURL(new Blob([
						"var global = (function() { if (typeof self !== 'undefined') { return self; } if (typeof window !== 'undefined') { return window; } if (typeof global !== 'undefined') { return global; } return {}; })(); global.IS_PAPA_WORKER=true; ",
						"(",
						r,
						")();"
					], { type: "text/javascript" }));
				})(), (n = new t.Worker(n)).onmessage = g, n.id = a++, i[n.id] = n);
			})()).userStep = r.step, c.userChunk = r.chunk, c.userComplete = r.complete, c.userError = r.error, r.step = x(r.step), r.chunk = x(r.chunk), r.complete = x(r.complete), r.error = x(r.error), delete r.worker, c.postMessage({
				input: n,
				config: r,
				workerId: c.id
			});
		}, o.unparse = function(e, t) {
			var n = !1, r = !0, i = ",", a = "\r\n", s = "\"", c = s + s, l = !1, u = null, d = !1, f = ((() => {
				if (typeof t == "object") {
					if (typeof t.delimiter != "string" || o.BAD_DELIMITERS.filter(function(e) {
						return t.delimiter.indexOf(e) !== -1;
					}).length || (i = t.delimiter), typeof t.quotes != "boolean" && typeof t.quotes != "function" && !Array.isArray(t.quotes) || (n = t.quotes), typeof t.skipEmptyLines != "boolean" && typeof t.skipEmptyLines != "string" || (l = t.skipEmptyLines), typeof t.newline == "string" && (a = t.newline), typeof t.quoteChar == "string" && (s = t.quoteChar, c = s + s), typeof t.header == "boolean" && (r = t.header), Array.isArray(t.columns)) {
						if (t.columns.length === 0) throw Error("Option columns is empty");
						u = t.columns;
					}
					t.escapeChar !== void 0 && (c = t.escapeChar + s), t.escapeFormulae instanceof RegExp ? d = t.escapeFormulae : typeof t.escapeFormulae == "boolean" && t.escapeFormulae && (d = /^[=+\-@\t\r].*$/);
				}
			})(), new RegExp(m(s), "g"));
			if (typeof e == "string" && (e = JSON.parse(e)), Array.isArray(e)) {
				if (!e.length) return p(u, e, l);
				if (Array.isArray(e[0])) return p(null, e, l);
				if (typeof e[0] == "object") return p(u || Object.keys(e[0]), e, l);
			} else if (typeof e == "object") return typeof e.data == "string" && (e.data = JSON.parse(e.data)), Array.isArray(e.data) && (e.fields || (e.fields = e.meta && e.meta.fields || u), e.fields || (e.fields = Array.isArray(e.data[0]) ? e.fields : typeof e.data[0] == "object" ? Object.keys(e.data[0]) : []), Array.isArray(e.data[0]) || typeof e.data[0] == "object" || (e.data = [e.data])), p(e.fields || [], e.data || [], l);
			throw Error("Unable to serialize unrecognized input");
			function p(e, t, n) {
				var o = "", s = (typeof e == "string" && (e = JSON.parse(e)), typeof t == "string" && (t = JSON.parse(t)), Array.isArray(e) && 0 < e.length), c = !Array.isArray(t[0]);
				if (s && r) {
					for (var l = 0; l < e.length; l++) 0 < l && (o += i), o += h(e[l], l);
					0 < t.length && (o += a);
				}
				for (var u = 0; u < t.length; u++) {
					var d = (s ? e : t[u]).length, f = !1, p = s ? Object.keys(t[u]).length === 0 : t[u].length === 0;
					if (n && !s && (f = n === "greedy" ? t[u].join("").trim() === "" : t[u].length === 1 && (t[u][0] == null || t[u][0].length === 0)), n === "greedy" && s) {
						for (var m = [], g = 0; g < d; g++) {
							var _ = c ? e[g] : g;
							m.push(t[u][_]);
						}
						f = m.join("").trim() === "";
					}
					if (!f) {
						for (var v = 0; v < d; v++) {
							0 < v && !p && (o += i);
							var y = s && c ? e[v] : v;
							o += h(t[u][y], v);
						}
						u < t.length - 1 && (!n || 0 < d && !p) && (o += a);
					}
				}
				return o;
			}
			function h(e, t) {
				var r, a, l;
				return e == null ? "" : e.constructor === Date ? isNaN(e.getTime()) ? "" : e.toISOString() : (l = !1, r = e.toString(), d && typeof e != "number" && typeof e != "bigint" && typeof e != "boolean" && d.test(r) && (e = r = "'" + r, l = !0), a = r.replace(f, c), (l = l || !0 === n || typeof n == "function" && n(e, t) || Array.isArray(n) && n[t] || ((e, t) => {
					for (var n = 0; n < t.length; n++) if (-1 < e.indexOf(t[n])) return !0;
					return !1;
				})(a, o.BAD_DELIMITERS) || -1 < a.indexOf(i) || -1 < r.indexOf(s) || a.charAt(0) === " " || a.charAt(a.length - 1) === " ") ? s + a + s : a);
			}
		}, o.RECORD_SEP = "", o.UNIT_SEP = "", o.BYTE_ORDER_MARK = "﻿", o.BAD_DELIMITERS = [
			"\r",
			"\n",
			"\"",
			o.BYTE_ORDER_MARK
		], o.WORKERS_SUPPORTED = !n && !!t.Worker, o.NODE_STREAM_INPUT = 1, o.LocalChunkSize = 10485760, o.RemoteChunkSize = 5242880, o.DefaultDelimiter = ",", o.Parser = h, o.ParserHandle = p, o.NetworkStreamer = l, o.FileStreamer = u, o.StringStreamer = d, o.ReadableStreamStreamer = f, r && (t.onmessage = function(e) {
			e = e.data, o.WORKER_ID === void 0 && e && (o.WORKER_ID = e.workerId), typeof e.input == "string" ? t.postMessage({
				workerId: o.WORKER_ID,
				results: o.parse(e.input, e.config),
				finished: !0
			}) : (t.File && e.input instanceof File || e.input instanceof Object) && (e = o.parse(e.input, e.config)) && t.postMessage({
				workerId: o.WORKER_ID,
				results: e,
				finished: !0
			});
		}), (l.prototype = Object.create(c.prototype)).constructor = l, (u.prototype = Object.create(c.prototype)).constructor = u, (d.prototype = Object.create(d.prototype)).constructor = d, (f.prototype = Object.create(c.prototype)).constructor = f, o;
	});
})))(), 1), Ka = 1e6, qa = [
	",",
	";",
	"	",
	"|"
], Ja = 65536, Ya = 2e3, Xa = "";
async function* Za(e, t) {
	let n = null, r = [];
	for await (let i of no(e, t)) if (i.isCutOff || !i.cells.every((e) => e.trim() === "")) {
		if (n !== null) yield to(i, n);
		else if (r.push(i), !(!$a(i) && r.length < Qa)) {
			[n, r] = eo(r, t);
			for (let e of r) yield to(e, n);
		}
	}
	if (n === null && r.length !== 0) {
		[n, r] = eo(r, t);
		for (let e of r) yield to(e, n);
	}
}
var Qa = 5;
function $a({ cells: e, isCutOff: t }) {
	return !t && e.filter((e) => e.trim() !== "").length > 1;
}
function eo(e, t) {
	let n = Math.max(0, e.findIndex($a)), r = (e[n]?.cells ?? []).slice(0, Ya).map((e) => e.replaceAll("﻿", "").trim()), i = /* @__PURE__ */ new Set(), a = r.map((e) => {
		let n = Mn(e);
		return e !== "" && i.has(n) ? (t.doubled.push(e), "") : (i.add(n), e);
	});
	return t.header = a.filter((e) => e !== ""), [a, e.slice(n + 1)];
}
function to({ line: e, cells: t, isCutOff: n }, r) {
	if (n) return {
		line: e,
		reason: "a quoted field that begins in this row is never closed",
		isCut: !0
	};
	if (t.length > r.length && t.slice(r.length).some((e) => e.trim() !== "")) return {
		line: e,
		reason: `the row has ${t.length} fields, the header ${r.length}`
	};
	let i = {};
	for (let [e, n] of r.entries()) {
		let r = t[e] ?? "";
		n !== "" && r.trim() !== "" && (i[n] = r);
	}
	return {
		line: e,
		row: i
	};
}
async function* no(e, t) {
	let n = new ro(t);
	for await (let t of e) yield* n.push(t);
	yield* n.end();
}
var ro = class {
	#e;
	#t = "";
	#n = 1;
	#r = null;
	#i = Ja;
	constructor(e) {
		this.#e = e;
	}
	*push(e) {
		this.#t += e, this.#t.length < this.#i || (yield* this.#a(!0), this.#i = Math.max(Ja, this.#t.length * 2), this.#t.length > 1e6 && (yield* this.#a(!1)));
	}
	*end() {
		yield* this.#a(!1);
	}
	*#a(e) {
		this.#r ??= this.#o();
		let t = this.#t, n = [];
		new Ga.default.Parser({
			...this.#r,
			step: (e) => n.push(e)
		}).parse(t, 0, e);
		let r = 0;
		for (let { data: e, errors: i, meta: a } of n) yield {
			line: this.#n,
			cells: e[0] ?? [],
			isCutOff: i.some(({ code: e }) => e === "MissingQuotes")
		}, this.#n += so(t, r, a.cursor), r = a.cursor;
		this.#t = e ? t.slice(r) : "";
	}
	#o() {
		let e = null;
		for (;;) {
			let [t] = /^[^\r\n]*(?:\r\n|\n|\r|$)/.exec(this.#t) ?? [""], n = /^"?sep=(.)"?\s*$/i.exec(t)?.[1] ?? null;
			if (e ??= n, t === "" || n === null && t.trim() !== "" && !io(t)) break;
			this.#t = this.#t.slice(t.length), this.#n++;
		}
		let t = ao(this.#t, e);
		return this.#e.delimiter = t.delimiter, t;
	}
};
function io(e) {
	return /^"?#/.test(e) && !/^"?#"?\s*[,;\t|]\s*"?\w/.test(e);
}
function ao(e, t) {
	let n = e.slice(0, Ja), r = n.replace(/"[^"]*"/g, ""), i = r.split(/[\r\n]/, 1)[0] ?? "", [a] = qa.map((e) => ({
		delimiter: e,
		count: i.split(e).length
	})).sort((e, t) => t.count - e.count), o = t ?? a?.delimiter ?? ",", s = /\r\n|\n|\r/.exec(r)?.[0];
	return {
		delimiter: o,
		newline: s === "\r\n" || s === "\r" ? s : "\n",
		quoteChar: o === "	" && oo(n) ? Xa : "\""
	};
}
function oo(e) {
	return /(?:^|\t|\n)"[^"\t\n\r]*"[^"\t\n\r]/.test(e);
}
function so(e, t, n) {
	let r = 0;
	for (let i = t; i < n; i++) {
		let t = e.charCodeAt(i);
		(t === 10 || t === 13 && e.charCodeAt(i + 1) !== 10) && r++;
	}
	return r;
}
// src/catalog/import/read/read-json-array.ts
var co = class {
	line = 1;
	#e = null;
	#t = 0;
	#n = !1;
	#r = !1;
	#i = "";
	#a = 0;
	#o = 0;
	*push(e) {
		let t = 0;
		for (let n = 0; n < e.length; n++) {
			let r = e.charCodeAt(n);
			if (r === lo && this.line++, this.#n) {
				this.#l(r);
				continue;
			}
			r === fo && (this.#n = !0);
			let i = this.#c(r);
			i && (this.#d(e.slice(t, n)), yield* this.#f());
			let a = this.#u(r);
			(i || a) && (t = n + 1), this.#a === 0 && this.#s() && r > uo && !i && !a && (this.#a = this.line);
		}
		this.#s() && this.#d(e.slice(t));
	}
	*end() {
		this.#e === null ? yield {
			line: 1,
			reason: "the file holds no JSON array"
		} : this.#e !== Infinity && (yield {
			line: this.#a || this.line,
			reason: `row ${this.#o + 1}: the file ends before the array does`,
			isCut: !0
		});
	}
	#s() {
		return this.#e !== null && this.#t >= this.#e;
	}
	#c(e) {
		return this.#t === this.#e && (e === po || e === go);
	}
	#l(e) {
		this.#r ? this.#r = !1 : e === ho ? this.#r = !0 : e === fo && (this.#n = !1);
	}
	#u(e) {
		return e === mo || e === _o ? (this.#t++, e === _o || this.#e !== null || this.#t > 2 ? !1 : (this.#e = this.#t, !0)) : (e !== go && e !== vo || (this.#t--, this.#e !== null && this.#t < this.#e && (this.#e = Infinity)), !1);
	}
	#d(e) {
		this.#i.length <= 1e6 && (this.#i += e);
	}
	*#f() {
		let e = this.#i.trim(), t = this.#a;
		if (this.#i = "", this.#a = 0, e !== "") {
			if (this.#o++, e.length > 1e6) return yield {
				line: t,
				reason: `row ${this.#o}: too long for a product`
			};
			try {
				yield {
					line: t,
					row: JSON.parse(e)
				};
			} catch {
				yield {
					line: t,
					reason: `row ${this.#o}: not valid JSON`
				};
			}
		}
	}
}, lo = 10, uo = 32, fo = 34, po = 44, mo = 91, ho = 92, go = 93, _o = 123, vo = 125;
async function* yo(e) {
	let t = new co();
	for await (let n of e) yield* t.push(n);
	yield* t.end();
}
// src/catalog/import/read/read-ndjson.ts
async function* bo(e) {
	let t = 1, n = "";
	for await (let r of e) {
		let e = (n + r).split("\n");
		n = e.pop() ?? "";
		for (let n of e) yield* xo(n, t), t++;
		n.length > 1e6 && (n = n.slice(0, Ka + 1));
	}
	for (let e of xo(n, t)) yield "reason" in e ? {
		...e,
		isCut: !0
	} : e;
}
function* xo(e, t) {
	let n = e.trim();
	if (n !== "") {
		if (n.length > 1e6) return yield {
			line: t,
			reason: "the line is too long for a product"
		};
		try {
			yield {
				line: t,
				row: JSON.parse(n)
			};
		} catch {
			yield {
				line: t,
				reason: "the line is not valid JSON"
			};
		}
	}
}
// src/catalog/import/read/read-text.ts
var So = 1024;
async function* Co(e, t, n = {
	encoding: "utf-8",
	brokenCharacters: 0
}) {
	let r = /* @__PURE__ */ new Uint8Array(), i = null, a = !0, o = (e) => {
		let t = a ? wo(e) : e;
		return e !== "" && (a = !1), t;
	}, s = 0;
	for await (let a of e) {
		if (s += a.byteLength, s > t) throw new u();
		let e = a;
		if (r !== null) {
			if (r = jo(r, a), r.byteLength < So) continue;
			e = r, r = null;
		}
		i ??= To(e, n);
		let c = o(i.decode(e, !1));
		c !== "" && (yield c);
	}
	let c = r ?? /* @__PURE__ */ new Uint8Array();
	i ??= To(c, n);
	let l = o(i.decode(c, !0));
	l !== "" && (yield l);
}
function wo(e) {
	return e.replace(/^([\r\n\t ]*)\ufeff/, (e, t) => t.replace(/[^\n]/g, ""));
}
function To(e, t) {
	let n = Eo(e) ?? Do(e);
	if (n === null) return new Oo(t);
	let r = new TextDecoder(n);
	return t.encoding = n, { decode: (e, t) => r.decode(e, { stream: !t }) };
}
function Eo(e) {
	let [t, n] = e;
	if (t === 255 && n === 254) return "utf-16le";
	if (t === 254 && n === 255) return "utf-16be";
	if (t === 80 && n === 75) return null;
	let r = [0, 0];
	for (let t = 0; t < e.length; t++) e[t] === 0 && (r[t % 2] = (r[t % 2] ?? 0) + 1);
	let [i = 0, a = 0] = r, o = e.length / 5;
	return a > o && i < a / 10 ? "utf-16le" : i > o && a < i / 10 ? "utf-16be" : null;
}
function Do(e) {
	let t = new TextDecoder("windows-1252").decode(e.slice(0, 200)), n = /^\s*<\?xml[^>]*\bencoding=["']([\w-]{2,30})["']/.exec(t)?.[1]?.toLowerCase() ?? "utf-8";
	if (/^utf-?(?:8|16)/.test(n)) return null;
	try {
		return new TextDecoder(n).encoding;
	} catch {
		return null;
	}
}
var Oo = class {
	#e;
	#t = new TextDecoder("utf-8", {
		fatal: !0,
		ignoreBOM: !0
	});
	#n = new TextDecoder("utf-8", {
		fatal: !1,
		ignoreBOM: !0
	});
	#r = null;
	#i = /* @__PURE__ */ new Uint8Array();
	#a = 0;
	constructor(e) {
		this.#e = e, e.encoding = "utf-8";
	}
	decode(e, t) {
		if (this.#r !== null) return this.#r.decode(e, { stream: !t });
		let n = this.#i.byteLength === 0 ? e : jo(this.#i, e), r = t ? n.byteLength : ko(n);
		this.#i = n.slice(r);
		let i = n.subarray(0, r);
		try {
			let e = this.#t.decode(i);
			return this.#a += i.byteLength - e.length, e;
		} catch {
			return this.#o(i);
		}
	}
	#o(e) {
		let t = this.#n.decode(e), n = t.split("�").length - 1, r = (t.match(/[^\0-\x7f\ufffd]/g) ?? []).length;
		if (this.#a += r, this.#a > n) return this.#e.brokenCharacters += n, t;
		this.#e.encoding = Ao(e) ? "windows-1251" : "windows-1252", this.#r = new TextDecoder(this.#e.encoding);
		let i = jo(e, this.#i);
		return this.#i = /* @__PURE__ */ new Uint8Array(), this.#r.decode(i, { stream: !0 });
	}
};
function ko(e) {
	for (let t = 1; t <= 3 && t <= e.byteLength; t++) {
		let n = e[e.byteLength - t] ?? 0;
		if (n >= 192) return t < (n >= 240 ? 4 : n >= 224 ? 3 : 2) ? e.byteLength - t : e.byteLength;
		if (n < 128) return e.byteLength;
	}
	return e.byteLength;
}
function Ao(e) {
	let t = 0, n = 0;
	for (let r = 0; r < e.byteLength; r++) (e[r] ?? 0) < 192 || (t++, (e[r - 1] ?? 0) >= 192 && n++);
	return t > 20 && n > t * .6;
}
function jo(e, t) {
	if (e.byteLength === 0) return t;
	let n = new Uint8Array(e.byteLength + t.byteLength);
	return n.set(e), n.set(t, e.byteLength), n;
}
// __vite-browser-external
var Mo = /* @__PURE__ */ o(((e, t) => {
	t.exports = {};
})), No = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t, n) => {
	(function(e) {
		e.parser = function(e, t) {
			return new n(e, t);
		}, e.SAXParser = n, e.SAXStream = u, e.createStream = c, e.MAX_BUFFER_LENGTH = 65536;
		var t = [
			"comment",
			"sgmlDecl",
			"textNode",
			"tagName",
			"doctype",
			"procInstName",
			"procInstBody",
			"entity",
			"attribName",
			"attribValue",
			"cdata",
			"script"
		];
		e.EVENTS = [
			"text",
			"processinginstruction",
			"sgmldeclaration",
			"doctype",
			"comment",
			"opentagstart",
			"attribute",
			"opentag",
			"closetag",
			"opencdata",
			"cdata",
			"closecdata",
			"error",
			"end",
			"ready",
			"script",
			"opennamespace",
			"closenamespace"
		];
		function n(t, r) {
			if (!(this instanceof n)) return new n(t, r);
			var a = this;
			i(a), a.q = a.c = "", a.bufferCheckPosition = e.MAX_BUFFER_LENGTH, a.encoding = null, a.opt = r || {}, a.opt.lowercase = a.opt.lowercase || a.opt.lowercasetags, a.looseCase = a.opt.lowercase ? "toLowerCase" : "toUpperCase", a.opt.maxEntityCount = a.opt.maxEntityCount || 512, a.opt.maxEntityDepth = a.opt.maxEntityDepth || 4, a.entityCount = a.entityDepth = 0, a.tags = [], a.closed = a.closedRoot = a.sawRoot = !1, a.tag = a.error = null, a.strict = !!t, a.noscript = !!(t || a.opt.noscript), a.state = T.BEGIN, a.strictEntities = a.opt.strictEntities, a.ENTITIES = a.strictEntities ? Object.create(e.XML_ENTITIES) : Object.create(e.ENTITIES), a.attribList = [], a.opt.xmlns && (a.ns = Object.create(h)), a.opt.unquotedAttributeValues === void 0 && (a.opt.unquotedAttributeValues = !t), a.trackPosition = a.opt.position !== !1, a.trackPosition && (a.position = a.line = a.column = 0), D(a, "onready");
		}
		Object.create || (Object.create = function(e) {
			function t() {}
			return t.prototype = e, new t();
		}), Object.keys || (Object.keys = function(e) {
			var t = [];
			for (var n in e) e.hasOwnProperty(n) && t.push(n);
			return t;
		});
		function r(n) {
			for (var r = Math.max(e.MAX_BUFFER_LENGTH, 10), i = 0, a = 0, o = t.length; a < o; a++) {
				var s = n[t[a]].length;
				if (s > r) switch (t[a]) {
					case "textNode":
						N(n);
						break;
					case "cdata":
						M(n, "oncdata", n.cdata), n.cdata = "";
						break;
					case "script":
						M(n, "onscript", n.script), n.script = "";
						break;
					default: F(n, "Max buffer length exceeded: " + t[a]);
				}
				i = Math.max(i, s);
			}
			n.bufferCheckPosition = e.MAX_BUFFER_LENGTH - i + n.position;
		}
		function i(e) {
			for (var n = 0, r = t.length; n < r; n++) e[t[n]] = "";
		}
		function a(e) {
			N(e), e.cdata !== "" && (M(e, "oncdata", e.cdata), e.cdata = ""), e.script !== "" && (M(e, "onscript", e.script), e.script = "");
		}
		n.prototype = {
			end: function() {
				I(this);
			},
			write: oe,
			resume: function() {
				return this.error = null, this;
			},
			close: function() {
				return this.write(null);
			},
			flush: function() {
				a(this);
			}
		};
		var o;
		try {
			o = Mo().Stream;
		} catch {
			o = function() {};
		}
		o ||= function() {};
		var s = e.EVENTS.filter(function(e) {
			return e !== "error" && e !== "end";
		});
		function c(e, t) {
			return new u(e, t);
		}
		function l(e, t) {
			if (e.length >= 2) {
				if (e[0] === 255 && e[1] === 254) return "utf-16le";
				if (e[0] === 254 && e[1] === 255) return "utf-16be";
			}
			return e.length >= 3 && e[0] === 239 && e[1] === 187 && e[2] === 191 ? "utf8" : e.length >= 4 ? e[0] === 60 && e[1] === 0 && e[2] === 63 && e[3] === 0 ? "utf-16le" : e[0] === 0 && e[1] === 60 && e[2] === 0 && e[3] === 63 ? "utf-16be" : "utf8" : t ? "utf8" : null;
		}
		function u(e, t) {
			if (!(this instanceof u)) return new u(e, t);
			o.apply(this), this._parser = new n(e, t), this.writable = !0, this.readable = !0;
			var r = this;
			this._parser.onend = function() {
				r.emit("end");
			}, this._parser.onerror = function(e) {
				r.emit("error", e), r._parser.error = null;
			}, this._decoder = null, this._decoderBuffer = null, s.forEach(function(e) {
				Object.defineProperty(r, "on" + e, {
					get: function() {
						return r._parser["on" + e];
					},
					set: function(t) {
						if (!t) return r.removeAllListeners(e), r._parser["on" + e] = t, t;
						r.on(e, t);
					},
					enumerable: !0,
					configurable: !1
				});
			});
		}
		u.prototype = Object.create(o.prototype, { constructor: { value: u } }), u.prototype._decodeBuffer = function(e, t) {
			if (this._decoderBuffer &&= (e = Buffer.concat([this._decoderBuffer, e]), null), !this._decoder) {
				var n = l(e, t);
				if (!n) return this._decoderBuffer = e, "";
				this._parser.encoding = n, this._decoder = new TextDecoder(n);
			}
			return this._decoder.decode(e, { stream: !t });
		}, u.prototype.write = function(e) {
			if (typeof Buffer == "function" && typeof Buffer.isBuffer == "function" && Buffer.isBuffer(e)) e = this._decodeBuffer(e, !1);
			else if (this._decoderBuffer) {
				var t = this._decodeBuffer(Buffer.alloc(0), !0);
				t && (this._parser.write(t), this.emit("data", t));
			}
			return this._parser.write(e.toString()), this.emit("data", e), !0;
		}, u.prototype.end = function(e) {
			if (e && e.length && this.write(e), this._decoderBuffer) {
				var t = this._decodeBuffer(Buffer.alloc(0), !0);
				t && (this._parser.write(t), this.emit("data", t));
			} else if (this._decoder) {
				var n = this._decoder.decode();
				n && (this._parser.write(n), this.emit("data", n));
			}
			return this._parser.end(), !0;
		}, u.prototype.on = function(e, t) {
			var n = this;
			return !n._parser["on" + e] && s.indexOf(e) !== -1 && (n._parser["on" + e] = function() {
				var t = arguments.length === 1 ? [arguments[0]] : Array.apply(null, arguments);
				t.splice(0, 0, e), n.emit.apply(n, t);
			}), o.prototype.on.call(n, e, t);
		};
		var d = /^\[CDATA\[$/i, f = /^DOCTYPE$/i, p = "http://www.w3.org/XML/1998/namespace", m = "http://www.w3.org/2000/xmlns/", h = {
			xml: p,
			xmlns: m
		}, g = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/, _ = /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/, v = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/, y = /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/;
		function b(e) {
			return e === " " || e === "\n" || e === "\r" || e === "	";
		}
		function x(e) {
			return e === "\"" || e === "'";
		}
		function S(e) {
			return e === ">" || b(e);
		}
		function C(e, t) {
			return e.test(t);
		}
		function w(e, t) {
			return !C(e, t);
		}
		var T = 0;
		for (var E in e.STATE = {
			BEGIN: T++,
			BEGIN_WHITESPACE: T++,
			TEXT: T++,
			TEXT_ENTITY: T++,
			OPEN_WAKA: T++,
			SGML_DECL: T++,
			SGML_DECL_QUOTED: T++,
			DOCTYPE: T++,
			DOCTYPE_QUOTED: T++,
			DOCTYPE_DTD: T++,
			DOCTYPE_DTD_QUOTED: T++,
			COMMENT_STARTING: T++,
			COMMENT: T++,
			COMMENT_ENDING: T++,
			COMMENT_ENDED: T++,
			CDATA: T++,
			CDATA_ENDING: T++,
			CDATA_ENDING_2: T++,
			PROC_INST: T++,
			PROC_INST_BODY: T++,
			PROC_INST_ENDING: T++,
			OPEN_TAG: T++,
			OPEN_TAG_SLASH: T++,
			ATTRIB: T++,
			ATTRIB_NAME: T++,
			ATTRIB_NAME_SAW_WHITE: T++,
			ATTRIB_VALUE: T++,
			ATTRIB_VALUE_QUOTED: T++,
			ATTRIB_VALUE_CLOSED: T++,
			ATTRIB_VALUE_UNQUOTED: T++,
			ATTRIB_VALUE_ENTITY_Q: T++,
			ATTRIB_VALUE_ENTITY_U: T++,
			CLOSE_TAG: T++,
			CLOSE_TAG_SAW_WHITE: T++,
			SCRIPT: T++,
			SCRIPT_ENDING: T++
		}, e.XML_ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'"
		}), e.ENTITIES = Object.assign(Object.create(null), {
			amp: "&",
			gt: ">",
			lt: "<",
			quot: "\"",
			apos: "'",
			AElig: 198,
			Aacute: 193,
			Acirc: 194,
			Agrave: 192,
			Aring: 197,
			Atilde: 195,
			Auml: 196,
			Ccedil: 199,
			ETH: 208,
			Eacute: 201,
			Ecirc: 202,
			Egrave: 200,
			Euml: 203,
			Iacute: 205,
			Icirc: 206,
			Igrave: 204,
			Iuml: 207,
			Ntilde: 209,
			Oacute: 211,
			Ocirc: 212,
			Ograve: 210,
			Oslash: 216,
			Otilde: 213,
			Ouml: 214,
			THORN: 222,
			Uacute: 218,
			Ucirc: 219,
			Ugrave: 217,
			Uuml: 220,
			Yacute: 221,
			aacute: 225,
			acirc: 226,
			aelig: 230,
			agrave: 224,
			aring: 229,
			atilde: 227,
			auml: 228,
			ccedil: 231,
			eacute: 233,
			ecirc: 234,
			egrave: 232,
			eth: 240,
			euml: 235,
			iacute: 237,
			icirc: 238,
			igrave: 236,
			iuml: 239,
			ntilde: 241,
			oacute: 243,
			ocirc: 244,
			ograve: 242,
			oslash: 248,
			otilde: 245,
			ouml: 246,
			szlig: 223,
			thorn: 254,
			uacute: 250,
			ucirc: 251,
			ugrave: 249,
			uuml: 252,
			yacute: 253,
			yuml: 255,
			copy: 169,
			reg: 174,
			nbsp: 160,
			iexcl: 161,
			cent: 162,
			pound: 163,
			curren: 164,
			yen: 165,
			brvbar: 166,
			sect: 167,
			uml: 168,
			ordf: 170,
			laquo: 171,
			not: 172,
			shy: 173,
			macr: 175,
			deg: 176,
			plusmn: 177,
			sup1: 185,
			sup2: 178,
			sup3: 179,
			acute: 180,
			micro: 181,
			para: 182,
			middot: 183,
			cedil: 184,
			ordm: 186,
			raquo: 187,
			frac14: 188,
			frac12: 189,
			frac34: 190,
			iquest: 191,
			times: 215,
			divide: 247,
			OElig: 338,
			oelig: 339,
			Scaron: 352,
			scaron: 353,
			Yuml: 376,
			fnof: 402,
			circ: 710,
			tilde: 732,
			Alpha: 913,
			Beta: 914,
			Gamma: 915,
			Delta: 916,
			Epsilon: 917,
			Zeta: 918,
			Eta: 919,
			Theta: 920,
			Iota: 921,
			Kappa: 922,
			Lambda: 923,
			Mu: 924,
			Nu: 925,
			Xi: 926,
			Omicron: 927,
			Pi: 928,
			Rho: 929,
			Sigma: 931,
			Tau: 932,
			Upsilon: 933,
			Phi: 934,
			Chi: 935,
			Psi: 936,
			Omega: 937,
			alpha: 945,
			beta: 946,
			gamma: 947,
			delta: 948,
			epsilon: 949,
			zeta: 950,
			eta: 951,
			theta: 952,
			iota: 953,
			kappa: 954,
			lambda: 955,
			mu: 956,
			nu: 957,
			xi: 958,
			omicron: 959,
			pi: 960,
			rho: 961,
			sigmaf: 962,
			sigma: 963,
			tau: 964,
			upsilon: 965,
			phi: 966,
			chi: 967,
			psi: 968,
			omega: 969,
			thetasym: 977,
			upsih: 978,
			piv: 982,
			ensp: 8194,
			emsp: 8195,
			thinsp: 8201,
			zwnj: 8204,
			zwj: 8205,
			lrm: 8206,
			rlm: 8207,
			ndash: 8211,
			mdash: 8212,
			lsquo: 8216,
			rsquo: 8217,
			sbquo: 8218,
			ldquo: 8220,
			rdquo: 8221,
			bdquo: 8222,
			dagger: 8224,
			Dagger: 8225,
			bull: 8226,
			hellip: 8230,
			permil: 8240,
			prime: 8242,
			Prime: 8243,
			lsaquo: 8249,
			rsaquo: 8250,
			oline: 8254,
			frasl: 8260,
			euro: 8364,
			image: 8465,
			weierp: 8472,
			real: 8476,
			trade: 8482,
			alefsym: 8501,
			larr: 8592,
			uarr: 8593,
			rarr: 8594,
			darr: 8595,
			harr: 8596,
			crarr: 8629,
			lArr: 8656,
			uArr: 8657,
			rArr: 8658,
			dArr: 8659,
			hArr: 8660,
			forall: 8704,
			part: 8706,
			exist: 8707,
			empty: 8709,
			nabla: 8711,
			isin: 8712,
			notin: 8713,
			ni: 8715,
			prod: 8719,
			sum: 8721,
			minus: 8722,
			lowast: 8727,
			radic: 8730,
			prop: 8733,
			infin: 8734,
			ang: 8736,
			and: 8743,
			or: 8744,
			cap: 8745,
			cup: 8746,
			int: 8747,
			there4: 8756,
			sim: 8764,
			cong: 8773,
			asymp: 8776,
			ne: 8800,
			equiv: 8801,
			le: 8804,
			ge: 8805,
			sub: 8834,
			sup: 8835,
			nsub: 8836,
			sube: 8838,
			supe: 8839,
			oplus: 8853,
			otimes: 8855,
			perp: 8869,
			sdot: 8901,
			lceil: 8968,
			rceil: 8969,
			lfloor: 8970,
			rfloor: 8971,
			lang: 9001,
			rang: 9002,
			loz: 9674,
			spades: 9824,
			clubs: 9827,
			hearts: 9829,
			diams: 9830
		}), Object.keys(e.ENTITIES).forEach(function(t) {
			var n = e.ENTITIES[t], r = typeof n == "number" ? String.fromCharCode(n) : n;
			e.ENTITIES[t] = r;
		}), e.STATE) e.STATE[e.STATE[E]] = E;
		T = e.STATE;
		function D(e, t, n) {
			e[t] && e[t](n);
		}
		function O(e) {
			var t = e && e.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i);
			return t ? t[2] : null;
		}
		function k(e) {
			return e ? e.toLowerCase().replace(/[^a-z0-9]/g, "") : null;
		}
		function A(e, t) {
			let n = k(e), r = k(t);
			return !n || !r ? !0 : r === "utf16" ? n === "utf16le" || n === "utf16be" : n === r;
		}
		function j(e, t) {
			if (e.strict && e.encoding && t && t.name === "xml") {
				var n = O(t.body);
				n && !A(e.encoding, n) && L(e, "XML declaration encoding " + n + " does not match detected stream encoding " + e.encoding.toUpperCase());
			}
		}
		function M(e, t, n) {
			e.textNode && N(e), D(e, t, n);
		}
		function N(e) {
			e.textNode = P(e.opt, e.textNode), e.textNode && D(e, "ontext", e.textNode), e.textNode = "";
		}
		function P(e, t) {
			return e.trim && (t = t.trim()), e.normalize && (t = t.replace(/\s+/g, " ")), t;
		}
		function F(e, t) {
			return N(e), e.trackPosition && (t += "\nLine: " + e.line + "\nColumn: " + e.column + "\nChar: " + e.c), t = Error(t), e.error = t, D(e, "onerror", t), e;
		}
		function I(e) {
			return e.sawRoot && !e.closedRoot && L(e, "Unclosed root tag"), e.state !== T.BEGIN && e.state !== T.BEGIN_WHITESPACE && e.state !== T.TEXT && F(e, "Unexpected end"), N(e), e.c = "", e.closed = !0, D(e, "onend"), n.call(e, e.strict, e.opt), e;
		}
		function L(e, t) {
			if (typeof e != "object" || !(e instanceof n)) throw Error("bad call to strictFail");
			e.strict && F(e, t);
		}
		function ee(e) {
			e.strict || (e.tagName = e.tagName[e.looseCase]());
			var t = e.tags[e.tags.length - 1] || e, n = e.tag = {
				name: e.tagName,
				attributes: {}
			};
			e.opt.xmlns && (n.ns = t.ns), e.attribList.length = 0, M(e, "onopentagstart", n);
		}
		function R(e, t) {
			var n = e.indexOf(":") < 0 ? ["", e] : e.split(":"), r = n[0], i = n[1];
			return t && e === "xmlns" && (r = "xmlns", i = ""), {
				prefix: r,
				local: i
			};
		}
		function z(e) {
			if (e.strict || (e.attribName = e.attribName[e.looseCase]()), e.attribList.indexOf(e.attribName) !== -1 || e.tag.attributes.hasOwnProperty(e.attribName)) e.attribName = e.attribValue = "";
			else {
				if (e.opt.xmlns) {
					var t = R(e.attribName, !0), n = t.prefix, r = t.local;
					if (n === "xmlns") {
						if (r === "xml" && e.attribValue !== p) L(e, "xml: prefix must be bound to " + p + "\nActual: " + e.attribValue);
						else if (r === "xmlns" && e.attribValue !== m) L(e, "xmlns: prefix must be bound to " + m + "\nActual: " + e.attribValue);
						else {
							var i = e.tag, a = e.tags[e.tags.length - 1] || e;
							i.ns === a.ns && (i.ns = Object.create(a.ns)), i.ns[r] = e.attribValue;
						}
					}
					e.attribList.push([e.attribName, e.attribValue]);
				} else e.tag.attributes[e.attribName] = e.attribValue, M(e, "onattribute", {
					name: e.attribName,
					value: e.attribValue
				});
				e.attribName = e.attribValue = "";
			}
		}
		function B(e, t) {
			if (e.opt.xmlns) {
				var n = e.tag, r = R(e.tagName);
				n.prefix = r.prefix, n.local = r.local, n.uri = n.ns[r.prefix] || "", n.prefix && !n.uri && (L(e, "Unbound namespace prefix: " + JSON.stringify(e.tagName)), n.uri = r.prefix);
				var i = e.tags[e.tags.length - 1] || e;
				n.ns && i.ns !== n.ns && Object.keys(n.ns).forEach(function(t) {
					M(e, "onopennamespace", {
						prefix: t,
						uri: n.ns[t]
					});
				});
				for (var a = 0, o = e.attribList.length; a < o; a++) {
					var s = e.attribList[a], c = s[0], l = s[1], u = R(c, !0), d = u.prefix, f = u.local, p = d === "" ? "" : n.ns[d] || "", m = {
						name: c,
						value: l,
						prefix: d,
						local: f,
						uri: p
					};
					d && d !== "xmlns" && !p && (L(e, "Unbound namespace prefix: " + JSON.stringify(d)), m.uri = d), e.tag.attributes[c] = m, M(e, "onattribute", m);
				}
				e.attribList.length = 0;
			}
			e.tag.isSelfClosing = !!t, e.sawRoot = !0, e.tags.push(e.tag), M(e, "onopentag", e.tag), t || (e.state = !e.noscript && e.tagName.toLowerCase() === "script" ? T.SCRIPT : T.TEXT, e.tag = null, e.tagName = ""), e.attribName = e.attribValue = "", e.attribList.length = 0;
		}
		function te(e) {
			if (!e.tagName) L(e, "Weird empty close tag."), e.textNode += "</>", e.state = T.TEXT;
			else {
				if (e.script) {
					if (e.tagName !== "script") {
						e.script += "</" + e.tagName + ">", e.tagName = "", e.state = T.SCRIPT;
						return;
					}
					M(e, "onscript", e.script), e.script = "";
				}
				var t = e.tags.length, n = e.tagName;
				e.strict || (n = n[e.looseCase]());
				for (var r = n; t-- && e.tags[t].name !== r;) L(e, "Unexpected close tag");
				if (t < 0) L(e, "Unmatched closing tag: " + e.tagName), e.textNode += "</" + e.tagName + ">", e.state = T.TEXT;
				else {
					e.tagName = n;
					for (var i = e.tags.length; i-- > t;) {
						var a = e.tag = e.tags.pop();
						e.tagName = e.tag.name, M(e, "onclosetag", e.tagName);
						var o = {};
						for (var s in a.ns) o[s] = a.ns[s];
						var c = e.tags[e.tags.length - 1] || e;
						e.opt.xmlns && a.ns !== c.ns && Object.keys(a.ns).forEach(function(t) {
							var n = a.ns[t];
							M(e, "onclosenamespace", {
								prefix: t,
								uri: n
							});
						});
					}
					t === 0 && (e.closedRoot = !0), e.tagName = e.attribValue = e.attribName = "", e.attribList.length = 0, e.state = T.TEXT;
				}
			}
		}
		function ne(e) {
			var t = e.entity, n = t.toLowerCase(), r, i = "";
			return e.ENTITIES[t] ? e.ENTITIES[t] : e.ENTITIES[n] ? e.ENTITIES[n] : (t = n, t.charAt(0) === "#" && (t.charAt(1) === "x" ? (t = t.slice(2), r = parseInt(t, 16), i = r.toString(16)) : (t = t.slice(1), r = parseInt(t, 10), i = r.toString(10))), t = t.replace(/^0+/, ""), isNaN(r) || i.toLowerCase() !== t || r < 0 || r > 1114111 || !re(r) ? (L(e, "Invalid character entity"), "&" + e.entity + ";") : String.fromCodePoint(r));
		}
		function re(e) {
			return e === 9 || e === 10 || e === 13 || e >= 32 && e <= 55295 || e >= 57344 && e <= 65533 || e >= 65536 && e <= 1114111;
		}
		function ie(e, t) {
			t === "<" ? (e.state = T.OPEN_WAKA, e.startTagPosition = e.position) : b(t) || (L(e, "Non-whitespace before first tag."), e.textNode = t, e.state = T.TEXT);
		}
		function ae(e, t) {
			var n = "";
			return t < e.length && (n = e.charAt(t)), n;
		}
		function oe(t) {
			var n = this;
			if (this.error) throw this.error;
			if (n.closed) return F(n, "Cannot write after close. Assign an onready handler.");
			if (t === null) return I(n);
			typeof t == "object" && (t = t.toString());
			for (var i = 0, a = ""; a = ae(t, i++), n.c = a, a;) switch (n.trackPosition && (n.position++, a === "\n" ? (n.line++, n.column = 0) : n.column++), n.state) {
				case T.BEGIN:
					if (n.state = T.BEGIN_WHITESPACE, a === "﻿") continue;
					ie(n, a);
					continue;
				case T.BEGIN_WHITESPACE:
					ie(n, a);
					continue;
				case T.TEXT:
					if (n.sawRoot && !n.closedRoot) {
						for (var o = i - 1; a && a !== "<" && a !== "&";) a = ae(t, i++), a && n.trackPosition && (n.position++, a === "\n" ? (n.line++, n.column = 0) : n.column++);
						n.textNode += t.substring(o, i - 1);
					}
					a === "<" && !(n.sawRoot && n.closedRoot && !n.strict) ? (n.state = T.OPEN_WAKA, n.startTagPosition = n.position) : (b(a) || n.sawRoot && !n.closedRoot || L(n, "Text data outside of root node."), a === "&" ? n.state = T.TEXT_ENTITY : n.textNode += a);
					continue;
				case T.SCRIPT:
					a === "<" ? n.state = T.SCRIPT_ENDING : n.script += a;
					continue;
				case T.SCRIPT_ENDING:
					a === "/" ? n.state = T.CLOSE_TAG : (n.script += "<" + a, n.state = T.SCRIPT);
					continue;
				case T.OPEN_WAKA:
					if (a === "!") n.state = T.SGML_DECL, n.sgmlDecl = "";
					else if (!b(a)) {
						if (C(g, a)) n.state = T.OPEN_TAG, n.tagName = a;
						else if (a === "/") n.state = T.CLOSE_TAG, n.tagName = "";
						else if (a === "?") n.state = T.PROC_INST, n.procInstName = n.procInstBody = "";
						else {
							if (L(n, "Unencoded <"), n.startTagPosition + 1 < n.position) {
								var s = n.position - n.startTagPosition;
								a = Array(s).join(" ") + a;
							}
							n.textNode += "<" + a, n.state = T.TEXT;
						}
					}
					continue;
				case T.SGML_DECL:
					if (n.sgmlDecl + a === "--") {
						n.state = T.COMMENT, n.comment = "", n.sgmlDecl = "";
						continue;
					}
					n.doctype && n.doctype !== !0 && n.sgmlDecl ? (n.state = T.DOCTYPE_DTD, n.doctype += "<!" + n.sgmlDecl + a, n.sgmlDecl = "") : d.test(n.sgmlDecl + a) ? (M(n, "onopencdata"), n.state = T.CDATA, n.sgmlDecl = "", n.cdata = "") : f.test(n.sgmlDecl + a) ? (n.state = T.DOCTYPE, (n.doctype || n.sawRoot) && L(n, "Inappropriately located doctype declaration"), n.doctype = "", n.sgmlDecl = "") : a === ">" ? (M(n, "onsgmldeclaration", n.sgmlDecl), n.sgmlDecl = "", n.state = T.TEXT) : (x(a) && (n.state = T.SGML_DECL_QUOTED), n.sgmlDecl += a);
					continue;
				case T.SGML_DECL_QUOTED:
					a === n.q && (n.state = T.SGML_DECL, n.q = ""), n.sgmlDecl += a;
					continue;
				case T.DOCTYPE:
					a === ">" ? (n.state = T.TEXT, M(n, "ondoctype", n.doctype), n.doctype = !0) : (n.doctype += a, a === "[" ? n.state = T.DOCTYPE_DTD : x(a) && (n.state = T.DOCTYPE_QUOTED, n.q = a));
					continue;
				case T.DOCTYPE_QUOTED:
					n.doctype += a, a === n.q && (n.q = "", n.state = T.DOCTYPE);
					continue;
				case T.DOCTYPE_DTD:
					a === "]" ? (n.doctype += a, n.state = T.DOCTYPE) : a === "<" ? (n.state = T.OPEN_WAKA, n.startTagPosition = n.position) : x(a) ? (n.doctype += a, n.state = T.DOCTYPE_DTD_QUOTED, n.q = a) : n.doctype += a;
					continue;
				case T.DOCTYPE_DTD_QUOTED:
					n.doctype += a, a === n.q && (n.state = T.DOCTYPE_DTD, n.q = "");
					continue;
				case T.COMMENT:
					a === "-" ? n.state = T.COMMENT_ENDING : n.comment += a;
					continue;
				case T.COMMENT_ENDING:
					a === "-" ? (n.state = T.COMMENT_ENDED, n.comment = P(n.opt, n.comment), n.comment && M(n, "oncomment", n.comment), n.comment = "") : (n.comment += "-" + a, n.state = T.COMMENT);
					continue;
				case T.COMMENT_ENDED:
					a === ">" ? n.state = n.doctype && n.doctype !== !0 ? T.DOCTYPE_DTD : T.TEXT : (L(n, "Malformed comment"), n.comment += "--" + a, n.state = T.COMMENT);
					continue;
				case T.CDATA:
					for (var o = i - 1; a && a !== "]";) a = ae(t, i++), a && n.trackPosition && (n.position++, a === "\n" ? (n.line++, n.column = 0) : n.column++);
					n.cdata += t.substring(o, i - 1), a === "]" && (n.state = T.CDATA_ENDING);
					continue;
				case T.CDATA_ENDING:
					a === "]" ? n.state = T.CDATA_ENDING_2 : (n.cdata += "]" + a, n.state = T.CDATA);
					continue;
				case T.CDATA_ENDING_2:
					a === ">" ? (n.cdata && M(n, "oncdata", n.cdata), M(n, "onclosecdata"), n.cdata = "", n.state = T.TEXT) : a === "]" ? n.cdata += "]" : (n.cdata += "]]" + a, n.state = T.CDATA);
					continue;
				case T.PROC_INST:
					a === "?" ? n.state = T.PROC_INST_ENDING : b(a) ? n.state = T.PROC_INST_BODY : n.procInstName += a;
					continue;
				case T.PROC_INST_BODY:
					if (!n.procInstBody && b(a)) continue;
					a === "?" ? n.state = T.PROC_INST_ENDING : n.procInstBody += a;
					continue;
				case T.PROC_INST_ENDING:
					if (a === ">") {
						let e = {
							name: n.procInstName,
							body: n.procInstBody
						};
						j(n, e), M(n, "onprocessinginstruction", e), n.procInstName = n.procInstBody = "", n.state = T.TEXT;
					} else n.procInstBody += "?" + a, n.state = T.PROC_INST_BODY;
					continue;
				case T.OPEN_TAG:
					C(_, a) ? n.tagName += a : (ee(n), a === ">" ? B(n) : a === "/" ? n.state = T.OPEN_TAG_SLASH : (b(a) || L(n, "Invalid character in tag name"), n.state = T.ATTRIB));
					continue;
				case T.OPEN_TAG_SLASH:
					a === ">" ? (B(n, !0), te(n)) : (L(n, "Forward-slash in opening tag not followed by >"), n.state = T.ATTRIB);
					continue;
				case T.ATTRIB:
					if (b(a)) continue;
					a === ">" ? B(n) : a === "/" ? n.state = T.OPEN_TAG_SLASH : C(g, a) ? (n.attribName = a, n.attribValue = "", n.state = T.ATTRIB_NAME) : L(n, "Invalid attribute name");
					continue;
				case T.ATTRIB_NAME:
					a === "=" ? n.state = T.ATTRIB_VALUE : a === ">" ? (L(n, "Attribute without value"), n.attribValue = n.attribName, z(n), B(n)) : b(a) ? n.state = T.ATTRIB_NAME_SAW_WHITE : C(_, a) ? n.attribName += a : L(n, "Invalid attribute name");
					continue;
				case T.ATTRIB_NAME_SAW_WHITE:
					if (a === "=") n.state = T.ATTRIB_VALUE;
					else if (b(a)) continue;
					else L(n, "Attribute without value"), n.tag.attributes[n.attribName] = "", n.attribValue = "", M(n, "onattribute", {
						name: n.attribName,
						value: ""
					}), n.attribName = "", a === ">" ? B(n) : C(g, a) ? (n.attribName = a, n.state = T.ATTRIB_NAME) : (L(n, "Invalid attribute name"), n.state = T.ATTRIB);
					continue;
				case T.ATTRIB_VALUE:
					if (b(a)) continue;
					x(a) ? (n.q = a, n.state = T.ATTRIB_VALUE_QUOTED) : (n.opt.unquotedAttributeValues || F(n, "Unquoted attribute value"), n.state = T.ATTRIB_VALUE_UNQUOTED, n.attribValue = a);
					continue;
				case T.ATTRIB_VALUE_QUOTED:
					if (a !== n.q) {
						a === "&" ? n.state = T.ATTRIB_VALUE_ENTITY_Q : n.attribValue += a;
						continue;
					}
					z(n), n.q = "", n.state = T.ATTRIB_VALUE_CLOSED;
					continue;
				case T.ATTRIB_VALUE_CLOSED:
					b(a) ? n.state = T.ATTRIB : a === ">" ? B(n) : a === "/" ? n.state = T.OPEN_TAG_SLASH : C(g, a) ? (L(n, "No whitespace between attributes"), n.attribName = a, n.attribValue = "", n.state = T.ATTRIB_NAME) : L(n, "Invalid attribute name");
					continue;
				case T.ATTRIB_VALUE_UNQUOTED:
					if (!S(a)) {
						a === "&" ? n.state = T.ATTRIB_VALUE_ENTITY_U : n.attribValue += a;
						continue;
					}
					z(n), a === ">" ? B(n) : n.state = T.ATTRIB;
					continue;
				case T.CLOSE_TAG:
					if (n.tagName) a === ">" ? te(n) : C(_, a) ? n.tagName += a : n.script ? (n.script += "</" + n.tagName + a, n.tagName = "", n.state = T.SCRIPT) : (b(a) || L(n, "Invalid tagname in closing tag"), n.state = T.CLOSE_TAG_SAW_WHITE);
					else {
						if (b(a)) continue;
						w(g, a) ? n.script ? (n.script += "</" + a, n.state = T.SCRIPT) : L(n, "Invalid tagname in closing tag.") : n.tagName = a;
					}
					continue;
				case T.CLOSE_TAG_SAW_WHITE:
					if (b(a)) continue;
					a === ">" ? te(n) : L(n, "Invalid characters in closing tag");
					continue;
				case T.TEXT_ENTITY:
				case T.ATTRIB_VALUE_ENTITY_Q:
				case T.ATTRIB_VALUE_ENTITY_U:
					var c, l;
					switch (n.state) {
						case T.TEXT_ENTITY:
							c = T.TEXT, l = "textNode";
							break;
						case T.ATTRIB_VALUE_ENTITY_Q:
							c = T.ATTRIB_VALUE_QUOTED, l = "attribValue";
							break;
						case T.ATTRIB_VALUE_ENTITY_U: c = T.ATTRIB_VALUE_UNQUOTED, l = "attribValue";
					}
					if (a === ";") {
						var u = ne(n);
						n.opt.unparsedEntities && !Object.values(e.XML_ENTITIES).includes(u) ? ((n.entityCount += 1) > n.opt.maxEntityCount && F(n, "Parsed entity count exceeds max entity count"), (n.entityDepth += 1) > n.opt.maxEntityDepth && F(n, "Parsed entity depth exceeds max entity depth"), n.entity = "", n.state = c, n.write(u), --n.entityDepth) : (n[l] += u, n.entity = "", n.state = c);
					} else C(n.entity.length ? y : v, a) ? n.entity += a : (L(n, "Invalid character in entity name"), n[l] += "&" + n.entity + a, n.entity = "", n.state = c);
					continue;
				default: throw Error(n, "Unknown state: " + n.state);
			}
			return n.position >= n.bufferCheckPosition && r(n), n;
		}
		/* istanbul ignore next */
		String.fromCodePoint || (function() {
			var e = String.fromCharCode, t = Math.floor, n = function() {
				var n = 16384, r = [], i, a, o = -1, s = arguments.length;
				if (!s) return "";
				for (var c = ""; ++o < s;) {
					var l = Number(arguments[o]);
					if (!isFinite(l) || l < 0 || l > 1114111 || t(l) !== l) throw RangeError("Invalid code point: " + l);
					l <= 65535 ? r.push(l) : (l -= 65536, i = (l >> 10) + 55296, a = l % 1024 + 56320, r.push(i, a)), (o + 1 === s || r.length > n) && (c += e.apply(null, r), r.length = 0);
				}
				return c;
			};
			/* istanbul ignore next */
			Object.defineProperty ? Object.defineProperty(String, "fromCodePoint", {
				value: n,
				configurable: !0,
				writable: !0
			}) : String.fromCodePoint = n;
		})();
	})(e === void 0 ? n.sax = {} : e);
})))(), 1), Po = new Set("item entry product offer shopitem productitem artikel article produkt produit producto record row".split(" ")), Fo = 12;
async function* Io(e) {
	let t = new Lo();
	for await (let n of e) t.write(n), yield* t.take();
	t.end(), yield* t.take();
}
var Lo = class {
	#e = No.default.parser(!1, {
		lowercase: !0,
		trim: !1,
		normalize: !1,
		position: !0
	});
	#t = [];
	#n = [];
	#r = 0;
	#i = 0;
	#a = null;
	#o = 0;
	#s = 0;
	#c = /* @__PURE__ */ new Map();
	#l = null;
	constructor() {
		Object.assign(this.#e, {
			onerror: () => this.#e.resume(),
			onopentag: (e) => this.#u(e.name, e.attributes),
			onclosetag: (e) => this.#p(e),
			ontext: (e) => this.#f(e),
			oncdata: (e) => this.#f(e)
		});
	}
	write(e) {
		this.#e.write(e);
	}
	end() {
		this.#n.length > 0 ? this.#t.push({
			line: this.#i,
			reason: "the file ends inside of this product",
			isCut: !0
		}) : this.#s === 0 && this.#t.push({
			line: 1,
			reason: "the file holds no products: no <item>, <entry> or <product> was found"
		}), this.#n = [];
	}
	take() {
		let e = this.#t;
		return this.#t = [], e;
	}
	#u(e, t) {
		this.#r++;
		let { name: n, isPrefixed: r } = Ro(e);
		if (this.#n.length === 0 && this.#r > 1 && this.#d(n)) this.#i = this.#e.line + 1, this.#a = n, this.#o = 0;
		else if (this.#n.length === 0) {
			let { id: e, parentid: r } = t;
			this.#l = n === "category" && e !== void 0 ? {
				id: e,
				parent: r,
				name: ""
			} : null;
			return;
		}
		this.#n.push({
			name: n,
			isPrefixed: r,
			text: "",
			attributes: t,
			children: /* @__PURE__ */ new Map()
		});
	}
	#d(e) {
		return this.#a === null ? Po.has(e) : e === this.#a;
	}
	#f(e) {
		this.#l !== null && (this.#l.name += e);
		let t = this.#n.at(-1);
		t !== void 0 && (this.#o += e.length, this.#o <= 1e6 && (t.text += e));
	}
	#p(e) {
		this.#r--;
		let { name: t } = Ro(e);
		if (this.#n.length === 0) {
			this.#l !== null && this.#c.set(this.#l.id, this.#l), this.#l = null;
			return;
		}
		let n = this.#n.at(-1);
		if (n === void 0 || n.name !== t) return;
		this.#n.pop();
		let r = this.#n.at(-1);
		if (r !== void 0) {
			this.#n.length <= Fo && zo(r, n);
			return;
		}
		this.#s++;
		let i = this.#i;
		this.#o > 1e6 ? this.#t.push({
			line: i,
			reason: "the item is too long for a product"
		}) : this.#t.push({
			line: i,
			row: this.#m(Vo(n))
		});
	}
	#m(e) {
		let t = [], n = typeof e.categoryid == "string" ? e.categoryid : void 0;
		for (; n !== void 0 && t.length < Fo;) {
			let e = this.#c.get(n);
			if (e === void 0) break;
			t.unshift(e.name.trim()), n = e.parent;
		}
		return t.length === 0 || e.category !== void 0 ? e : {
			...e,
			category: t.join(" > ")
		};
	}
};
function Ro(e) {
	let t = e.indexOf(":");
	return t < 0 ? {
		name: e,
		isPrefixed: !1
	} : {
		name: e.slice(t + 1),
		isPrefixed: !0
	};
}
function zo(e, t) {
	let n = Bo(t);
	if (n === "") return;
	let r = e.children.get(t.name);
	r === void 0 || t.isPrefixed && !r.isPrefixed ? e.children.set(t.name, {
		isPrefixed: t.isPrefixed,
		values: [n]
	}) : t.isPrefixed === r.isPrefixed && r.values.push(n);
}
function Bo(e) {
	let t = e.text.trim();
	if (e.children.size > 0) return Vo(e);
	if (t === "") return e.attributes.href ?? e.attributes.url ?? "";
	let { name: n } = e.attributes;
	return n === void 0 ? t : {
		name: n,
		value: t
	};
}
function Vo({ attributes: e, children: t }) {
	let n = Object.entries(e).filter(([e]) => !e.startsWith("xml")), r = [...t].map(([e, { values: t }]) => [e, t.length === 1 ? t[0] : t]);
	return Object.fromEntries([...n, ...r]);
}
// src/catalog/import/read/sniff.ts
var Ho = [
	[["PK", "PK"], "this is a spreadsheet (.xlsx) or a zip archive: open it and save or export the table as CSV"],
	[["��", "ÐÏ"], "this is an old spreadsheet (.xls): open it and save the table as CSV"],
	[["%PDF"], "this is a PDF: export the products as CSV instead"],
	[[""], "this file is packed: unpack it first"],
	[[
		"�PNG",
		"‰PNG",
		"GIF8",
		"ÿØ",
		"���"
	], "this is a picture: export the products as CSV instead"]
];
function Uo(e) {
	let t = Ho.find(([t]) => t.some((t) => e.startsWith(t)))?.[1];
	return t === void 0 ? e.slice(0, 2e3).includes("\0") ? "this is no text: export the products as CSV" : null : t;
}
function Wo(e) {
	let t = e.trimStart().slice(0, 4e3);
	return /^<(?:!doctype html|html|head|body)\b/i.test(t) || /^<\?xml[^>]*>\s*(?:<!doctype html|<html)/i.test(t) || /^<!--[^]*?-->\s*<(?:!doctype html|html)/i.test(t) ? "html" : /^<[?!a-z]/i.test(t) ? "xml" : t.startsWith("[") ? "json" : t.startsWith("{") ? Go(t) ? "ndjson" : "json" : "csv";
}
function Go(e) {
	let t = e.indexOf("\n"), n = (t < 0 ? e : e.slice(0, t)).trim();
	if (/"(?:products|items|results|hits|records)"\s*:\s*\[\s*(?:\{|$)/.test(n)) return !1;
	if (t < 0) return n.endsWith("}") || n.length >= 4e3;
	try {
		return JSON.parse(n), !0;
	} catch {
		return n.length > 200;
	}
}
// src/catalog/import/read/read-rows.ts
function Ko() {
	return {
		format: "csv",
		encoding: "utf-8",
		brokenCharacters: 0,
		delimiter: null,
		header: null,
		doubled: []
	};
}
var qo = 4096;
async function* Jo(e, t, n = l, r = Ko()) {
	let i = Co(e, n, r), a = "";
	for (; a.length < qo;) {
		let e = await i.next();
		if (e.done === !0) break;
		a += e.value;
	}
	let o = Xo(a, i), s = Uo(a);
	if (s !== null) return await i.return(), yield {
		line: 1,
		reason: s,
		isCut: !0
	};
	switch (r.format = Yo(t, a), r.format) {
		case "csv": return yield* Za(o, r);
		case "json": return yield* yo(o);
		case "ndjson": return yield* bo(o);
		case "xml": return yield* Io(o);
		case "html": await i.return(), yield {
			line: 1,
			reason: "this is a web page, not a file of products"
		};
	}
}
function Yo(e, t) {
	let n = Wo(t);
	return e === "auto" ? n : e === "csv" || e === "tsv" ? n === "xml" || n === "html" ? n : "csv" : e;
}
async function* Xo(e, t) {
	e !== "" && (yield e), yield* t;
}
// src/catalog/import/read-catalog.ts
var Zo = 1e3, Qo = 2e6, $o = 1e3, es = 1e3, ts = 5, ns = "the file holds no products: below a line with the names of the columns each needs a line of its own", rs = class {
	#e;
	#t = Ko();
	#n = new Ni();
	#r = new Rr();
	#i = /* @__PURE__ */ new Map();
	#a = [];
	#o = 0;
	#s = Li;
	#c = new Nn(Li, {});
	#l = 0;
	#u = 0;
	#d = !1;
	#f = !1;
	#p = 0;
	#m = null;
	#h = [];
	#g = /* @__PURE__ */ new Set();
	constructor(e) {
		this.#e = e;
	}
	async *changes(e) {
		let { format: t, maxBytes: n } = this.#e, r = Jo(e, t, n, this.#t), i = [], a = 0;
		for (;;) {
			let { value: e, done: t } = await r.next();
			if (t === !0 || (i.push(e), "row" in e && (a += os(e.row)), i.length >= Zo || a >= Qo)) break;
		}
		let o = this.#_(i), s = new Hn(this.#s);
		for (let e of i) yield* this.#v(e, s, o);
		i.length = 0;
		for await (let e of r) yield* this.#v(e, s, o);
		for (let e of s.end()) yield* this.#x(e, o);
		this.#d = !this.#f && this.#l > 0, this.#p === 0 && this.reject(1, ns);
	}
	reject(e, t) {
		this.#o++, this.#a.length < $o && this.#a.push({
			line: e,
			reason: t
		});
	}
	report() {
		let { format: e, encoding: t, delimiter: n, doubled: r, brokenCharacters: i } = this.#t, a = this.#n.list(this.#l), o = new Ni();
		r.length > 0 && o.add("doubled_column", r.join(", ").slice(0, 200), null, r.length), i > 0 && o.add("broken_characters", "file", null, i), t.startsWith("windows") && o.add("encoding", t);
		let s = this.#r.count;
		return s > 1 && o.add("several_currencies", "currency", null, s), {
			rejected: [...this.#a],
			rejectedTotal: this.#o,
			skipped: [...this.#i].map(([e, { count: t, lines: n }]) => ({
				reason: e,
				count: t,
				lines: n
			})),
			variants: this.#u,
			detected: {
				format: e === "csv" && n === "	" ? "tsv" : e,
				platform: this.#s === Li ? null : this.#s.id,
				encoding: t,
				delimiter: n,
				currency: this.#m
			},
			columns: this.#c.plans.map(({ name: e, use: t, reason: n }) => ({
				name: e,
				use: t,
				reason: n
			})),
			warnings: [...o.list(0), ...a],
			preview: this.#h.map((e) => wn(e, this.#e.now)),
			products: this.#l,
			isComplete: this.#d
		};
	}
	#_(e) {
		let { columns: t = {}, currency: n, now: r, source: i } = this.#e, a = e.flatMap((e) => "row" in e && q(e.row) ? [e.row] : []), o = this.#t.header ?? [...new Set(a.flatMap((e) => Object.keys(e)))];
		this.#s = za({
			format: this.#t.format,
			names: o,
			rows: a
		});
		let { quirks: s, decimal: c } = this.#s;
		this.#c = new Nn(this.#s, t);
		let l = a.flatMap((e) => s?.expand?.(e) ?? [e]);
		this.#c.see(this.#t.header ?? [...new Set(l.flatMap((e) => Object.keys(e)))]), this.#s.id === "woocommerce" && Fa(this.#t.header ?? [], this.#c.plans);
		let u = Xe(this.#c.ordered()), f = new Pe();
		for (let e of l) {
			let t = new Ze(e, u);
			this.#r.see(t);
			for (let e of [
				"weight",
				"attribute",
				"attributeValue"
			]) for (let { value: n } of t.all(e)) typeof n == "string" && f.see(n);
		}
		if (n === null && this.#r.isCurrencyMissing) throw new d();
		let p = this.#r.currency ?? n;
		return this.#m = this.#r.count > 1 ? null : p, {
			profile: this.#s,
			money: {
				currency: n ?? this.#r.currency,
				decimal: this.#r.decimal(c, p)
			},
			decimal: f.decided() ?? c ?? (this.#t.delimiter === ";" ? "," : "."),
			warnings: this.#n,
			now: r,
			allowsOwnPaths: i === "demo" || this.#s === Li && this.#t.header === null,
			source: i,
			lacks: []
		};
	}
	*#v(e, t, n) {
		if (this.#p++, "reason" in e) return this.#f ||= e.isCut === !0, this.reject(e.line, e.reason);
		let { line: r, row: i } = e;
		if (!q(i)) return this.reject(r, "the row is not an object with named fields");
		for (let e of this.#s.quirks?.expand?.(i) ?? [i]) {
			this.#t.header === null && this.#c.see(Object.keys(e));
			let i = Wr(new Ze(e, this.#b()), r, n);
			for (let e of t.add(i)) yield* this.#x(e, n);
		}
	}
	#y = {
		count: -1,
		uses: /* @__PURE__ */ new Map()
	};
	#b() {
		let e = this.#c.plans.length;
		return this.#y.count !== e && (this.#y = {
			count: e,
			uses: Xe(this.#c.ordered())
		}), this.#y.uses;
	}
	*#x(e, t) {
		let { line: n } = e, r = vi(e, {
			...t,
			lacks: as(this.#b())
		});
		if (r.kind === "rejected") {
			this.reject(n, r.reason), r.id !== null && (yield {
				line: n,
				change: {
					kind: "keep",
					id: r.id
				}
			});
			return;
		}
		let { change: i, skipped: a } = r;
		if (a !== null) {
			let e = this.#i.get(a) ?? {
				count: 0,
				lines: []
			};
			e.count++, e.lines.length < es && e.lines.push(n), this.#i.set(a, e);
		}
		if (i.kind === "record") {
			let { id: e, variants: t = [] } = i.record;
			this.#g.has(e) ? this.#n.add("doubled_id", "id", n) : this.#l++, this.#g.add(e), this.#u += t.length, this.#h.length < ts && this.#h.push(i.record);
		}
		yield {
			line: n,
			change: i
		};
	}
}, is = {
	title: ["title"],
	brand: ["brand"],
	description: ["description", "shortDescription"],
	features: [
		"features",
		"description",
		"shortDescription"
	],
	category: ["category", "type"],
	categoryPath: ["category", "type"],
	attributes: [
		"attribute",
		"attributes",
		"attributeName",
		"weight",
		"option",
		"features",
		"description"
	],
	price: [
		"price",
		"salePrice",
		"variants"
	],
	rating: ["rating"],
	availability: [
		"availability",
		"quantity",
		"variants"
	],
	imageUrl: ["image", "variantImage"],
	url: ["url"],
	asin: ["asin"],
	codes: [
		"sku",
		"gtin",
		"mpn"
	],
	popularity: ["popularity"]
};
function as(e) {
	return Object.entries(is).flatMap(([t, n]) => n.some((t) => e.has(t)) ? [] : t);
}
function os(e) {
	return typeof e == "string" ? e.length : typeof e != "object" || !e ? 8 : Object.values(e).reduce((e, t) => e + os(t), 0);
}
export { rs as CatalogFile, ln as PAGE_REASONS, un as readPage };
