/**
 * The forms in which a workspace is handed on and others' data is taken in, by the names the command and the server know
 * them by. What each maps to what is in docs/exchange.md.
 */
export const exportFormatTitles = {
  json: "everything, to be read by “entente import json”",
  stix: "STIX 2.1 bundle",
  ftm: "FollowTheMoney entities, one a line",
  gexf: "dynamic graph, GEXF 1.3",
  graphml: "graph, GraphML",
  geojson: "organisations and states at places, GeoJSON",
  csv: "tables with a data package descriptor (a folder)",
  jsonld: "JSON-LD with W3C Web Annotations",
  markdown: "profiles in Markdown",
  html: "profiles as one page of HTML",
  bibtex: "the sources as BibTeX",
  csl: "the sources as CSL-JSON",
  parquet: "the table of claims as Apache Parquet",
} as const;
/** The name of a format that goes out. */
export type ExportFormatName = keyof typeof exportFormatTitles;
/** The names of the formats that go out, in the order in which they are listed. */
export const exportFormatNames = Object.keys(exportFormatTitles) as readonly ExportFormatName[];

/** The formats that come in, each with what it is. */
export const importFormatTitles = {
  json: "an export of a workspace, or with --mapping a list of objects",
  csv: "claims, one a row: ours, or with --mapping anyone's",
  "mapping-militants": "relationships of Mapping Militants, CSV",
  "ucdp-actors": "UCDP Actor table, CSV",
  gexf: "graph, GEXF",
  graphml: "graph, GraphML",
  stix: "STIX 2.1 bundle",
  ftm: "FollowTheMoney entities, one a line",
  events: "event records: POLECAT (PLOVER), ICEWS or Phoenix (CAMEO)",
  dictionary: "actor dictionary in the PETRARCH form",
  ris: "reference data of sources, RIS",
  bibtex: "reference data of sources, BibTeX",
  zotero: "reference data of sources, Zotero’s JSON or CSL-JSON",
} as const;
/** The name of a format that comes in. */
export type ImportFormatName = keyof typeof importFormatTitles;
/** The names of the formats that come in, in the order in which they are listed. */
export const importFormatNames = Object.keys(importFormatTitles) as readonly ImportFormatName[];

/** Which persons are handed on: all, or those marked as public figures. */
export const personChoices = ["all", "public"] as const;
export type PersonChoice = (typeof personChoices)[number];
