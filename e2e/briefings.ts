/** A report that a test gives to the workbench: its text and what its .meta.json says. */
export interface Briefing {
  readonly name: string;
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly language?: string;
  readonly text: string;
}

/** An invented conflict, told in sentences that leave nothing to guess. */
export const redFront: Briefing = {
  name: "red-front.txt",
  title: "The Red Front and its neighbours",
  author: "A. Writer",
  date: "2015-12-01",
  text: `The Red Front and its neighbours

The Red Front was founded in March 2008. Omar Haddad leads the Red Front. The Red Front is allied with the Green Brigades.

On 3 May 2014 the Red Front attacked the Blue Army in Marrat. In June 2015 the Red Front pledged allegiance to the White League. Karim Saleh leads the Blue Army.

If Omar Haddad is killed, the Red Front will merge with the Blue Army. The Red Front is expected to lose the valley.
`,
};

/** A second report on the same, a year later. */
export const valleyTalks: Briefing = {
  name: "valley-talks.txt",
  title: "Talks in the valley",
  author: "B. Writer",
  date: "2016-10-02",
  text: `Talks in the valley

The Red Front held talks with the Blue Army on 4 August 2016. Karim Saleh died on 9 September 2016.
`,
};

/** A report in which everything that could be taken for markup or script is. */
export const hostile: Briefing = {
  name: "hostile.txt",
  title: "<img src=x onerror=\"alert('title')\"> & <script>alert(1)</script>",
  author: "<svg onload=alert(2)>",
  date: "2016-10-02",
  text: `<script>alert("text")</script><img src="http://127.0.0.1:9/x.png" onerror="alert(3)">

The Red<script>alert(4)</script> Front attacked the Blue Army on 5 June 2016. Omar <b onmouseover=alert(5)>Haddad</b> leads the Red Front. javascript:alert(6) {{7*7}} \${alert(8)}
`,
};

/** A report in Arabic, and characters beyond the basic plane before a claim. */
export const mixedScripts: Briefing = {
  name: "mixed.txt",
  title: "تقرير قصير",
  author: "C. Writer",
  date: "2016-11",
  language: "en",
  text: `قالت الجماعة إنها لن تنضم إلى الجيش.

𝔘𝔫𝔦 𐍈. The Red Front attacked the Blue Army on 5 June 2016.
`,
};
