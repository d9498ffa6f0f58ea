import fc from "fast-check";

/** Fixed, so that a run can be repeated; FC_SEED tries another. Printed, so that a failure says which it was. */
const seed = Number(process.env["FC_SEED"] ?? 20171012);
fc.configureGlobal({ seed });
console.log(`fast-check seed: ${seed}`);

export { fc };
