import { parseConllu, type TreebankSentence } from "./conllu.ts";

/** A few sentences of our own, to test training with: word, lemma, part of speech, tag, head (0: root), label. */
const tinyText = `
The the DET DT 2 det
army army NOUN NN 3 nsubj
attacked attack VERB VBD 0 root
the the DET DT 5 det
town town NOUN NN 3 obj
. . PUNCT . 3 punct

The the DET DT 2 det
town town NOUN NN 4 nsubj:pass
was be AUX VBD 4 aux:pass
attacked attack VERB VBN 0 root
by by ADP IN 7 case
the the DET DT 7 det
army army NOUN NN 4 obl:agent
. . PUNCT . 4 punct

Two two NUM CD 2 nummod
groups group NOUN NNS 3 nsubj
joined join VERB VBD 0 root
the the DET DT 5 det
alliance alliance NOUN NN 3 obj
in in ADP IN 7 case
May May PROPN NNP 3 obl
. . PUNCT . 3 punct

The the DET DT 2 det
groups group NOUN NNS 5 nsubj
have have AUX VBP 5 aux
not not PART RB 5 advmod
left leave VERB VBN 0 root
the the DET DT 7 det
alliance alliance NOUN NN 5 obj
. . PUNCT . 5 punct

Its its PRON PRP$ 2 nmod:poss
leader leader NOUN NN 3 nsubj
says say VERB VBZ 0 root
that that SCONJ IN 7 mark
the the DET DT 6 det
town town NOUN NN 7 nsubj
fell fall VERB VBD 3 ccomp
. . PUNCT . 3 punct

Amin Amin PROPN NNP 2 nsubj
leads lead VERB VBZ 0 root
the the DET DT 4 det
army army NOUN NN 2 obj
of of ADP IN 7 case
the the DET DT 7 det
north north NOUN NN 4 nmod
. . PUNCT . 2 punct
`;

/** The sentences of the tiny treebank, some of them several times over so that their words are frequent. */
export function tinyTreebank(): TreebankSentence[] {
  const conllu = tinyText.replaceAll(
    /^(\S+) (\S+) (\S+) (\S+) (\S+) (\S+)$/gm,
    "?\t$1\t$2\t$3\t$4\t_\t$5\t$6\t_\t_",
  );
  const numbered = conllu
    .split("\n\n")
    .map((block) => {
      let number = 0;
      return block.replaceAll(/^\?/gm, () => String(++number));
    })
    .join("\n\n");
  const sentences = parseConllu(numbered);
  return Array.from({ length: 8 }, () => sentences).flat();
}
