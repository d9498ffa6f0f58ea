/** A writer of small Word files for tests, from the XML of their body. */
import { writeZip } from "../bundles/zip-file.testing.ts";

export interface TestDocx {
  /** The content of `<w:body>`. */
  readonly body: string;
  /** The content of `<w:footnotes>`. */
  readonly footnotes?: string;
  /** The content of the core properties. */
  readonly core?: string;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The file's bytes. */
export const writeDocx = ({ body, footnotes, core }: TestDocx): Uint8Array =>
  writeZip([
    { name: "[Content_Types].xml", content: `${head}<Types/>` },
    {
      name: "word/document.xml",
      content: `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    },
    ...(footnotes === undefined
      ? []
      : [{ name: "word/footnotes.xml", content: `${head}<w:footnotes ${names}>${footnotes}</w:footnotes>` }]),
    {
      name: "word/comments.xml",
      content: `${head}<w:comments ${names}><w:comment w:id="1">${run("A comment.")}</w:comment></w:comments>`,
    },
    {
      name: "docProps/core.xml",
      content: `${head}<cp:coreProperties ${names}>${core ?? ""}</cp:coreProperties>`,
    },
  ]);

/** A run of text. */
export const run = (text: string, look = ""): string =>
  `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (content: string, style = ""): string =>
  `<w:p><w:pPr>${style === "" ? "" : `<w:pStyle w:val="${style}"/>`}</w:pPr>${content}</w:p>`;
