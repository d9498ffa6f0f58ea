import { foldName, type Qualifiers } from "@entente/claims";

/** "president of Sinn Féin" is the office of president: whose it is, the claim's object says. */
const ofBody = / (?:of|for|in) (?:the )?\p{Lu}.*$/u;

const officeOf = ({ office, role }: Qualifiers): string | undefined => (office ?? role)?.replace(ofBody, "");

/**
 * Whether two claims name two offices: who is succeeded in one may keep another. Where either names none, they may be
 * of one.
 *
 * @example
 * isOtherOffice({ office: "president of Sinn Féin" }, { role: "president" }); // false
 */
export function isOtherOffice(a: Qualifiers, b: Qualifiers): boolean {
  const [one, other] = [officeOf(a), officeOf(b)];
  return one !== undefined && other !== undefined && foldName(one) !== foldName(other);
}
