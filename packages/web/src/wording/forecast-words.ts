import { infinitives, withoutObject, type Modality } from "@entente/claims";
import type { Forecast } from "@entente/server/contract";
import { dateWords } from "./date-words.ts";
import { attributionWords } from "./claim-words.ts";
import type { NameOf } from "./line-words.ts";

/** What follows “will”, “would” or “does not”; shorter than elsewhere, for the boxes beside the lanes. */
const verbs: typeof infinitives = { ...infinitives, allied_with: "ally with", agreed: "agree with" };

/** A forecast that fits no predicate is told in its own words. */
function inOwnWords({ modality, polarity, likelihood, object }: Said): string {
  const kinds: Partial<Record<Modality, string>> = {
    predicted: polarity === "negative" ? "not foreseen" : "foreseen",
    conditional: "in that case",
    counterfactual: "it would have been",
    denied: "denied",
  };
  return `${likelihood ?? kinds[modality] ?? "said"}: “${object ?? ""}”`;
}

type Said = Pick<Forecast, "predicate" | "object" | "modality" | "polarity" | "likelihood" | "condition">;

const withAuxiliary = ({ modality, polarity }: Said, infinitive: string): string => {
  const isNot = polarity === "negative";
  if (modality === "predicted") return `${isNot ? "will not" : "will"} ${infinitive}`;
  if (modality === "conditional") return `${isNot ? "would not" : "would"} ${infinitive}`;
  if (modality === "counterfactual")
    return `${isNot ? "would not have" : "would have"} come to ${infinitive}`;
  if (modality !== "denied" && !isNot) return `may ${infinitive}`;
  return infinitive.startsWith("be ") ? `is not ${infinitive.slice("be ".length)}` : `does not ${infinitive}`;
};

/**
 * What a forecast says of its subject, worded so that it can't be taken for a fact.
 *
 * @example
 * forecastWords(forecast, nameOf); // "will lose all the territory it held", "to merge with al-Qaeda: unlikely"
 */
export function forecastWords(forecast: Said, nameOf: NameOf): string {
  if (forecast.predicate === "other_forecast") return inOwnWords(forecast);
  const isNewName = forecast.predicate === "names" && forecast.object === null;
  const { object } = forecast;
  const verb = verbs[forecast.predicate];
  const infinitive = isNewName
    ? "change its name"
    : object === null
      ? withoutObject(verb)
      : `${verb} ${nameOf(object) ?? object}`;
  // A likelihood is of the affirmative event, so beside one the event is told affirmatively and without “will”.
  return forecast.likelihood === null
    ? withAuxiliary(forecast, infinitive)
    : `to ${infinitive}: ${forecast.likelihood}`;
}

/** The “if” of a forecast, with the word; null where it has none. */
export function conditionWords({ condition }: Pick<Forecast, "condition">): string | null {
  if (condition === null) return null;
  return /^(if|unless|should|were|had|provided|as long as|in case)\b/i.test(condition.words)
    ? condition.words
    : `if ${condition.words}`;
}

/** Who made it, of which kind it is, and for when: “Magnier · conditional · no date given”. */
export function forecastMeta(
  forecast: Pick<Forecast, "attribution" | "attributionKind" | "modality" | "polarity" | "time">,
  nameOf: NameOf,
): string {
  const kind = {
    predicted: null,
    conditional: "conditional",
    counterfactual: "counterfactual",
    denied: "denied",
  } as const;
  const { from, to, text } = forecast.time;
  const stated = to ?? from;
  const isDenial = !(forecast.modality in kind) || forecast.modality === "denied";
  const when =
    stated !== null ? dateWords(stated) : text !== null ? `“${text}”` : isDenial ? null : "no date given";
  const kindWord = forecast.modality in kind ? kind[forecast.modality as keyof typeof kind] : null;
  return [attributionWords(forecast, nameOf), kindWord, when].filter((part) => part !== null).join(" · ");
}
