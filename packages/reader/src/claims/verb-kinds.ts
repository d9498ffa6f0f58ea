import { wordSet } from "../lexicon/word-facts.ts";

/** Verbs that two sides do together: "A and B clashed". */
export const mutualVerbs = wordSet(
  "dispute contest clash meet negotiate merge unite cooperate collaborate ally compete feud skirmish amalgamate hold sign reach agree talk coordinate form quarrel fight join open begin start resume end renew restore upgrade strengthen deepen normalise undertake conclude share establish develop have do exchange break suspend call make battle split part sever cut spar strike mend patch sit violate come be remain stay go keep get accept observe respect honour accept bargain haggle parley confer vie fall contend stand march close make attend shake finish complete swap trade coexist seal despise distrust mistrust loathe detest hate announce propose discuss plan effect complete combine fuse unify coalesce reunify reunite federate",
);

/** Verbs whose passive tells a death. */
export const deadlyVerbs = wordSet(
  "kill assassinate murder execute shoot slay behead hang lynch decapitate poison massacre gun strangle garrotte guillotine",
);

/** Verbs that a strike or an attack does, whoever is behind it. */
export const hittingVerbs = wordSet("hit strike target");

/** Verbs whose object, or whose passive's subject, is somebody who dies. */
export const killingVerbs = wordSet("kill assassinate murder execute shoot");
