/** The picture that claims make: what held when, and on whose word. Pure: no I/O, no clock, no randomness. */
export * from "./picture/picture.ts";
export * from "./picture/profile.ts";
export * from "./picture/project-picture.ts";
export * from "./picture/relation-spans.ts";
export * from "./picture/rules/rule.ts";
export * from "./picture/rules/standard-rules.ts";
export * from "./picture/store/as-of.ts";
export * from "./picture/store/open-picture.ts";
export * from "./picture/timeline.ts";
