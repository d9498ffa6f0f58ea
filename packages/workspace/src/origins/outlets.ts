import { foldText } from "../search/fold-text.ts";

/** News agencies and broadcasters that other reports take up: how they are called, and where they publish. */
const outlets: readonly {
  readonly name: string;
  readonly forms?: readonly string[];
  readonly hosts?: readonly string[];
}[] = [
  { name: "Reuters", forms: ["رويترز", "Thomson Reuters"], hosts: ["reuters.com"] },
  { name: "AFP", forms: ["Agence France-Presse", "Agence France Presse", "فرانس برس"], hosts: ["afp.com"] },
  {
    name: "AP",
    forms: ["Associated Press", "The Associated Press", "أسوشيتد برس"],
    hosts: ["apnews.com", "ap.org"],
  },
  { name: "UPI", forms: ["United Press International"], hosts: ["upi.com"] },
  { name: "dpa", forms: ["Deutsche Presse-Agentur"], hosts: ["dpa.com"] },
  { name: "EFE", forms: ["Agencia EFE"], hosts: ["efe.com"] },
  { name: "ANSA", hosts: ["ansa.it"] },
  { name: "TASS", forms: ["ITAR-TASS", "ТАСС"], hosts: ["tass.com", "tass.ru"] },
  { name: "RIA Novosti", forms: ["РИА Новости"], hosts: ["ria.ru"] },
  { name: "Interfax", forms: ["Интерфакс"], hosts: ["interfax.ru", "interfax.com"] },
  { name: "Sputnik", forms: ["Sputnik News"], hosts: ["sputniknews.com", "sputnikglobe.com"] },
  { name: "Xinhua", forms: ["Xinhua News Agency", "新华社"], hosts: ["xinhuanet.com", "news.cn"] },
  { name: "Kyodo", forms: ["Kyodo News"], hosts: ["kyodonews.net"] },
  { name: "Yonhap", forms: ["Yonhap News Agency"], hosts: ["yna.co.kr"] },
  { name: "KCNA", forms: ["Korean Central News Agency"], hosts: ["kcna.kp"] },
  { name: "PTI", forms: ["Press Trust of India"], hosts: ["ptinews.com"] },
  { name: "Anadolu", forms: ["Anadolu Agency", "Anadolu Ajansı", "الأناضول"], hosts: ["aa.com.tr"] },
  { name: "SANA", forms: ["Syrian Arab News Agency", "سانا"], hosts: ["sana.sy"] },
  { name: "IRNA", forms: ["Islamic Republic News Agency", "إرنا"], hosts: ["irna.ir"] },
  { name: "Fars", forms: ["Fars News Agency", "Fars News"], hosts: ["farsnews.ir"] },
  { name: "Tasnim", forms: ["Tasnim News Agency", "تسنيم"], hosts: ["tasnimnews.com"] },
  { name: "WAFA", forms: ["Palestinian News Agency"], hosts: ["wafa.ps"] },
  { name: "MENA", forms: ["Middle East News Agency"] },
  { name: "NNA", forms: ["National News Agency"], hosts: ["nna-leb.gov.lb"] },
  { name: "QNA", forms: ["Qatar News Agency"], hosts: ["qna.org.qa"] },
  { name: "Saudi Press Agency", forms: ["SPA"], hosts: ["spa.gov.sa"] },
  { name: "Saba", forms: ["Saba News Agency"], hosts: ["sabanew.net"] },
  { name: "Amaq", forms: ["Amaq News Agency", "أعماق"] },
  { name: "Al Jazeera", forms: ["Aljazeera", "الجزيرة"], hosts: ["aljazeera.com", "aljazeera.net"] },
  { name: "Al Arabiya", forms: ["Alarabiya"], hosts: ["alarabiya.net"] },
  { name: "Al Mayadeen", hosts: ["almayadeen.net"] },
  { name: "Al Manar", hosts: ["almanar.com.lb"] },
  {
    name: "BBC",
    forms: ["BBC News", "BBC Arabic", "British Broadcasting Corporation"],
    hosts: ["bbc.com", "bbc.co.uk"],
  },
  { name: "CNN", hosts: ["cnn.com"] },
  { name: "Deutsche Welle", forms: ["DW"], hosts: ["dw.com"] },
  { name: "France 24", hosts: ["france24.com"] },
  { name: "Voice of America", forms: ["VOA"], hosts: ["voanews.com"] },
  { name: "Radio Free Europe", forms: ["RFE/RL"], hosts: ["rferl.org"] },
  { name: "Radio Dabanga", hosts: ["dabangasudan.org"] },
  { name: "New York Times", forms: ["The New York Times"], hosts: ["nytimes.com"] },
  { name: "Washington Post", forms: ["The Washington Post"], hosts: ["washingtonpost.com"] },
  { name: "Wall Street Journal", forms: ["The Wall Street Journal"], hosts: ["wsj.com"] },
  { name: "Guardian", forms: ["The Guardian"], hosts: ["theguardian.com"] },
  { name: "Le Monde", hosts: ["lemonde.fr"] },
  { name: "Haaretz", hosts: ["haaretz.com"] },
  { name: "Asharq Al-Awsat", forms: ["الشرق الأوسط"], hosts: ["aawsat.com"] },
  {
    name: "SOHR",
    forms: ["Syrian Observatory for Human Rights", "المرصد السوري لحقوق الإنسان"],
    hosts: ["syriahr.com"],
  },
];

const byForm = new Map(
  outlets.flatMap(({ name, forms = [] }) =>
    [name, ...forms].map((form) => [foldText(form).replace(/[^\p{L}\p{N}]+/gu, " "), name] as const),
  ),
);
const byHost = new Map(outlets.flatMap(({ name, hosts = [] }) => hosts.map((host) => [host, name] as const)));

const foldedName = (name: string): string =>
  foldText(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The outlet a name means, or null. Example: `outletNamed("the Associated Press")` is `"AP"`. */
export function outletNamed(name: string): string | null {
  const folded = foldedName(name);
  return byForm.get(folded) ?? byForm.get(folded.replace(/^the /, "")) ?? null;
}

/** The outlet an address belongs to, or null. */
export function outletAt(url: string): string | null {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  for (let from = host; from.includes("."); from = from.slice(from.indexOf(".") + 1)) {
    const outlet = byHost.get(from);
    if (outlet !== undefined) return outlet;
  }
  return null;
}

/** A form of an outlet's name, by its words. */
interface Form {
  readonly outlet: string;
  readonly words: readonly string[];
}

const byFirstWord = Map.groupBy(
  [...byForm].map(([form, outlet]): Form => ({ outlet, words: form.trim().split(" ") })),
  ({ words: [first = ""] }) => first,
);

/** Arabic writes “to” and “by” as a letter of the next word: “according to Reuters” is وفقا لرويترز. */
const joined = "ل";

/** The forms that begin with a word, and how many of its letters stand before them. */
function formsFrom(word: string): { readonly forms: readonly Form[]; readonly before: number } {
  const forms = byFirstWord.get(word);
  if (forms) return { forms, before: 0 };
  const rest = word.startsWith(joined) ? byFirstWord.get(word.slice(joined.length)) : undefined;
  return { forms: rest ?? [], before: joined.length };
}

const goesOn = ({ words }: Form, wordAt: (i: number) => string | undefined): boolean =>
  words.every((word, i) => i === 0 || word === wordAt(i));

/** Whether any outlet's name stands in a text. @param words of the folded text, in their order. */
export const namesOutlet = (words: readonly string[]): boolean =>
  words.some((first, at) => formsFrom(first).forms.some((form) => goesOn(form, (i) => words[at + i])));

/** Where a folded text names an outlet: offsets into it. */
export interface NamedOutlet {
  readonly outlet: string;
  readonly start: number;
  readonly end: number;
}

/** Every place where a folded text names an outlet, in order; of a name that begins another one, both. */
export function outletsIn(folded: string): NamedOutlet[] {
  const words = [...folded.matchAll(/[\p{L}\p{N}]+/gu)];
  return words.flatMap(({ 0: first, index }, at) => {
    const { forms, before } = formsFrom(first);
    return forms
      .filter((form) => goesOn(form, (i) => words[at + i]?.[0]))
      .map(({ outlet, words: { length } }) => {
        const last = words[at + length - 1];
        return { outlet, start: index + before, end: (last?.index ?? index) + (last?.[0].length ?? 0) };
      });
  });
}
