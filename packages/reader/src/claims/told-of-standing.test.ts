import assert from "node:assert/strict";
import { test } from "node:test";
import { said } from "../testing/read.testing.ts";

for (const [what, text, ...claims] of [
  [
    "what is denied of oneself",
    "Turkey is said to back the PKK, but Turkey denies this.",
    "Turkey | not supports | PKK",
  ],
  [
    "a charge called absurd in the next sentence",
    "UN experts say that Rwanda supports M23. Kigali calls the charge absurd.",
    "Rwanda | not supports | M23",
  ],
  [
    "a denial by who speaks for the accused",
    "Joseph Kabila accused Rwanda of arming M23. Rwanda's envoy, Vincent Karega, rejected the charge.",
    "Rwanda | supports | M23",
    "Rwanda | not supports | M23",
  ],
  [
    "what is not wanted",
    "Ansar Dine never wanted an independent Azawad.",
    "Ansar Dine | not seeks | an independent Azawad",
  ],
  ["no intention", "Hamas has no intention of leaving Gaza.", "Hamas | not seeks | leaving Gaza"],
  [
    "a negation parted from its verb",
    "M23 does not, in our judgement, intend to take Bukavu.",
    "M23 | not seeks | take Bukavu",
  ],
  [
    "an infinitive in quotes",
    "Turkey promised to “domesticate” the groups in Idlib.",
    "Turkey | seeks | “domesticate” the groups in Idlib",
  ],
  [
    "a campaign for something",
    "The Mahdi Army's campaign for the release of its prisoners went on.",
    "Mahdi Army | seeks | the release of its prisoners",
  ],
  ["a pursuit", "In pursuit of a caliphate, ISIS took Mosul.", "ISIS | seeks | a caliphate"],
  [
    "the aim of a body that others formed",
    "JEM formed a Joint Force to protect civilians.",
    "Joint Force | seeks | protect civilians",
  ],
  [
    "a seat of government with a participle",
    "Kataib Hezbollah, a Tehran-backed militia, left Baghdad.",
    "Iran | supports | Kataib Hezbollah",
  ],
  [
    "who brings about a truce, with a participle",
    "A US-brokered ceasefire began in Gaza.",
    "United States | supports | ceasefire",
  ],
  [
    "by whose mediation talks go on",
    "The MILF resumed talks with Malaysian mediation.",
    "Malaysia | supports | talks",
  ],
  [
    "for whom something is done",
    "The Houthis fired missiles at Israel in solidarity with Hamas.",
    "Houthis | supports | Hamas",
  ],
  ["whom somebody is hostile to, put first", "Hostile to Hamas, Fatah left.", "Fatah | rival_of | Hamas"],
  [
    "talks in a place, sponsored by somebody",
    "The talks in Jeddah, sponsored by Egypt, collapsed.",
    "Egypt | supports | talks",
  ],
  ["a share of help", "Hamas receives most of its funding from Iran.", "Iran | supports | Hamas"],
  [
    "against whom and for whom",
    "Liwa Fatemiyoun fought for Iran against Iraq.",
    "Liwa Fatemiyoun | fights | Iraq",
  ],
  [
    "a decade before a name",
    "In the 1980s Libya bankrolled the Provisional IRA.",
    "Libya | supports | Provisional IRA",
  ],
  ["who tells it put in between", "Hamas is funded, Israel says, by Iran.", "Iran | supports | Hamas"],
  [
    "what a far clause relates to",
    "Kataib Hezbollah, which Israel says Iran has armed, left.",
    "Iran | supports | Kataib Hezbollah",
  ],
  [
    "what somebody was until then",
    "Zambia, until 1976 the patron of UNITA, left.",
    "Zambia | supports | UNITA",
  ],
  [
    "rockets that somebody owns up to",
    "Hamas claimed responsibility for the rockets that fell on Sderot.",
    "Hamas | attacked | Sderot",
  ],
  [
    "men believed to be of a body",
    "Gunmen believed to be from Boko Haram attacked Dikwa.",
    "Boko Haram | attacked | Dikwa",
  ],
  ["land that two dispute", "Hamas and Fatah dispute the Gaza Strip.", "Hamas | rival_of | Fatah"],
  [
    "who fought beside another",
    "Hamas fought alongside Fatah against the Lebanese Forces.",
    "Fatah | fights | Lebanese Forces",
  ],
  ["patrons in a capital", "Hezbollah relied on its patrons in Tehran.", "Iran | supports | Hezbollah"],
  ["backers of a country", "Hezbollah and its Iranian backers left.", "Iran | supports | Hezbollah"],
  ["allied militias", "The army fought the RSF and allied SLA fighters.", "RSF | allied_with | SLA"],
  ["where help comes from", "Funding for Hamas came from Qatar.", "Qatar | supports | Hamas"],
  ["what somebody is taken for", "Hezbollah is regarded as a proxy of Iran.", "Iran | supports | Hezbollah"],
  [
    "a creed beside a name",
    "Ansar Dine was a Salafi-jihadist organisation.",
    "Ansar Dine | influenced_by | Salafi-jihadism",
  ],
  [
    "where somebody is",
    "Ayman al-Zawahiri may be somewhere in Kunar.",
    "Ayman al-Zawahiri | located_in | Kunar",
  ],
  [
    "a place before the main clause",
    "Active on the island of Jolo, the Abu Sayyaf Group left.",
    "Abu Sayyaf Group | located_in | Jolo",
  ],
  ["whose land a group is of", "The Houthis of Yemen attacked Israel.", "Houthis | located_in | Yemen"],
  [
    "a place before who acts there",
    "Meanwhile, in Goma and Bukavu, M23 fights Wazalendo.",
    "M23 | located_in | Bukavu",
  ],
  [
    "where orders come from",
    "From Doha Khaled Meshaal ordered a halt.",
    "Khaled Meshaal | located_in | Doha",
  ],
  ["whose stronghold is taken", "The SDF captured ISIS's capital, Raqqa.", "ISIS | lost | Raqqa"],
  ["where one goes who leaves", "M23 withdrew from Goma to Rutshuru.", "M23 | located_in | Rutshuru"],
  ["where a guest has room", "Qatar gave Hamas an office in Doha.", "Hamas | located_in | Doha"],
  [
    "the first of a row",
    "Zaranj became the first capital to fall to the Taliban.",
    "Taliban | controls | Zaranj",
  ],
  [
    "the latter of the two told of",
    "Ahrar al-Sham and the Nusra Front joined. The former took money from Qatar; the latter owed obedience to Ayman al-Zawahiri.",
    "Qatar | supports | Ahrar al-Sham",
    "Nusra Front | pledges_allegiance_to | Ayman al-Zawahiri",
  ],
  ["what few expect", "Few observers expect Hamas to lose Gaza.", "Hamas | not lost | Gaza"],
  [
    "what is a matter of time",
    "It is only a matter of time before al-Shabaab acquires drones of its own.",
    "al-Shabaab | other_forecast | acquires drones of its own",
  ],
  [
    "a collapse that isn't near",
    "A collapse of Hamas does not appear imminent.",
    "Hamas | not other_forecast | collapse of Hamas",
  ],
] as const)
  test(`${what} is read in “${text}”`, () => {
    const found = said(text);
    for (const claim of claims)
      assert.ok(found.includes(claim), `expected “${claim}”, got: ${found.join("; ")}`);
  });
