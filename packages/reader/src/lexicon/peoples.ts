import { wordSet } from "./word-facts.ts";

/** Peoples whose name, without an s, stands for many: "the Kachin", "the Zaghawa". Some are given names elsewhere. */
export const peoples = wordSet(
  [
    // South-East Asia
    "kachin karen karenni wa kokang palaung ta'ang rakhine rohingya shan chin pa-o lahu akha hmong montagnard dayak madurese acehnese moro lumad maranao maguindanao tausug",
    // South and Central Asia
    "naga kuki meitei mizo bodo gorkha baloch balochi brahui hazara pashtun aimaq nuristani kashmiri",
    // The Caucasus and the Middle East
    "chechen ingush lezgin avar abkhaz circassian druze yazidi yezidi bedouin marsh-arab",
    // West Africa and the Sahel
    "tuareg fulani peul dogon songhai bambara dozo kanuri hausa igbo ijaw tiv berom yoruba toubou tebu zaghawa gorane kreda daza bozo mossi djerma zarma ogoni mandinka krahn gio mano mende temne",
    // East and Central Africa
    "masalit fur berti rizeigat misseriya nuer dinka shilluk murle bari azande acholi lango oromo amhara afar sidama agaw gurage banyamulenge tutsi hutu twa hema lendu alur ngiti nande hunde nyanga tembo bafuliru bashi luba lulua banyarwanda kikuyu kalenjin luo pokot turkana somali hawiye darod habar majerteen ogaden rahanweyn sara gbaya banda rounga goula kara runga",
    // Southern Africa and the Americas
    "ovimbundu bakongo mbundu ovambo ndebele shona makonde zulu xhosa mapuche miskito quechua aymara wayuu ashaninka nasa maya tzotzil",
  ].join(" "),
);
