/** The parts of the package as they are imported from it, the door of the whole first, each with what it is. */
export const libraryParts: readonly { readonly part: string; readonly name: string; readonly is: string }[] =
  [
    {
      part: "workbench",
      name: "entente",
      is: "everything that can be done with a workspace, and reading without one",
    },
    {
      part: "claims",
      name: "entente/claims",
      is: "what a claim is: schemas, predicates, dates, scales, names, errors",
    },
    { part: "documents", name: "entente/documents", is: "files to text with offsets" },
    { part: "reader", name: "entente/reader", is: "a report's text to claims; pure" },
    { part: "analysis", name: "entente/analysis", is: "the picture, judgement and models; pure" },
    { part: "exchange", name: "entente/exchange", is: "formats in and out; pure" },
    { part: "server", name: "entente/server", is: "HTTP over a workbench" },
  ];
