/** Formats in and out. Pure: takes and gives data and text, touches no file. */
export * from "./json/export-json.ts";
