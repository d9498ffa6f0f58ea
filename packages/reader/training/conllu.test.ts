import assert from "node:assert/strict";
import { test } from "node:test";
import { parseConllu } from "./conllu.ts";

const text = `# newdoc id = d1
# newpar
# sent_id = s1
# text = He isn't here.
1\tHe\the\tPRON\tPRP\t_\t4\tnsubj\t_\t_
2-3\tisn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tis\tbe\tAUX\tVBZ\t_\t4\tcop\t_\t_
3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
4\there\there\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No
4.1\tnow\tnow\tADV\tRB\t_\t_\t_\t_\t_
5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

# sent_id = s2
1\tYes\tyes\tINTJ\tUH\t_\t0\troot\t_\t_
`;

test("Words are read with their tags and heads; ranges and empty nodes are left out.", () => {
  const [first, second] = parseConllu(text);
  assert.deepEqual(first?.words, ["He", "is", "n't", "here", "."]);
  assert.deepEqual(first?.heads, [3, 3, 3, 5, 3]);
  assert.deepEqual(first?.labels, ["nsubj", "cop", "advmod", "root", "punct"]);
  assert.equal(first?.text, "He isn't here.");
  assert.deepEqual(
    [first?.startsDocument, first?.startsParagraph, second?.startsDocument],
    [true, true, false],
  );
  assert.deepEqual(second?.heads, [1]);
});

test("Line ends of other systems don't matter, and nothing gives no sentences.", () => {
  assert.deepEqual(parseConllu(text.replaceAll("\n", "\r\n")), parseConllu(text));
  assert.deepEqual(parseConllu("\n\n"), []);
});
