import { givenFields, undated } from "@entente/claims";
import type { AssistantDesk, ProposedClaim } from "@entente/workbench";
import { z } from "zod";
import { proposalInput } from "./tool-inputs.ts";

const proposalSchema = z.object(proposalInput);
/** What an assistant gives to propose a claim. */
export type Proposal = z.infer<typeof proposalSchema>;

/** A proposal as the desk takes it, and who makes it and why, as the history names them. */
export function proposal(input: Proposal, who: string): Parameters<AssistantDesk["propose"]> {
  const { condition, time, why, ...fields } = input;
  const claim = {
    ...givenFields(fields),
    ...(condition === undefined ? {} : { condition: { words: condition, about: null } }),
    ...(time === undefined ? {} : { time: { ...undated, ...time } }),
  } as ProposedClaim;
  return [claim, givenFields({ who, why }) as { who: string; why?: string }];
}
