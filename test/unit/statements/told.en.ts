// English sentences of our own for speakers-told.test.ts: a way to tell the speaker after »#«, then a sentence a line, and behind
// bars a word of each quotation with the speaker's words. Data only.
export const TOLD = `
# verb before
Mayor Carla Dunn said on Monday: “The harbour will stay open.” | harbour=Carla Dunn
Asked about Peter Holt, the minister said: “We have moved on.” | moved=the minister
In a letter to Nora Hale, the company wrote: “We regret the delay.” | regret=the company
Speaking to reporters after meeting Owen Falk, Senator Ruth Lane said, “We are close.” | close=Ruth Lane
After the vote, a spokesman for the union told Owen Falk: “You broke your word.” | broke=a spokesman for the union
# verb after
“The bridge is safe,” said engineer Paul Clear. | bridge=Paul Clear
“I never met Owen Falk,” insisted the witness, Nora Hale. | met=Nora Hale
“It was a mess,” the coach of the Hawks said of Owen Falk's plan. | mess=the coach of the Hawks
“We had no warning,” one of the men told the inquiry. | warning=one of the men
“Enough is enough,” she told Mr Holt. | enough=she
“The costs are fair,” according to treasurer Ruth Lane. | costs=Ruth Lane
“This is our home,” reads a banner outside the office of Owen Falk. | home=banner
# within
“The river,” said farmer Tom Ames, “never comes back.” | never=Tom Ames
“I will run,” Ruth Lane said. “And I will win.” | win=Ruth Lane
# partial, no verb of speech
Ruth Lane called her rival Owen Falk a “master of empty words”. | master=Ruth Lane
The union described the offer by the company as “an insult to workers”. | insult=The union
The plan was described by the opposition as “dead on arrival”. | dead=the opposition
Owen Falk was accused by Ruth Lane of “playing with fire”. | playing=Ruth Lane
Nora Hale sees the ruling as “a step back for everyone”. | step=Nora Hale
For Paul Clear, the decision is “a riddle”. | riddle=Paul Clear
The board praised the “great courage” of the crew led by Tom Ames. | courage=The board
The senator blamed “a lack of leadership” under Owen Falk. | leadership=The senator
According to the police, the driver was “clearly too fast”. | fast=the police
The ministry, which employs Owen Falk, spoke of “a serious breach of trust”. | breach=The ministry
Ruth Lane denied that she had “put pressure on witnesses”. | pressure=Ruth Lane
Nora Hale said Owen Falk had “lied to all of us”. | lied=Nora Hale
The report by the auditors found “systemic failure at every level”. | systemic=The report
Critics dismissed the plan as “smoke and mirrors”. | smoke=Critics
# colon
Nora Hale was delighted: “The children were brilliant.” | brilliant=Nora Hale
The response from the minister: “No.” | No=the minister
There was praise from Tom Ames: “A great night.” | great=Tom Ames
# coordination, gapping, rivals
Ruth Lane praised the draft, but Owen Falk called it “a paper tiger”. | tiger=Owen Falk
While Owen Falk stayed silent, Nora Hale spoke of “bitter hours”. | bitter=Nora Hale
The chamber welcomed the plan; the union called it “a betrayal of the workers”. | betrayal=the union
Ruth Lane met Owen Falk and later spoke of “good and honest talks”. | honest=Ruth Lane
“When does the money come?” asked Nora Hale. “In May,” replied the minister. | money=Nora Hale | May=the minister
Paul Clear disagreed with Owen Falk. “That is not true.” | true=Paul Clear
A lawyer for Owen Falk called the suit “baseless and cruel”. | baseless=A lawyer for Owen Falk
“We are all tired,” a spokeswoman for the hospital said, adding: “But we carry on.” | tired=a spokeswoman for the hospital | carry=a spokeswoman for the hospital
The statement from the club said the claims were “false and hurtful”. | hurtful=The statement from the club
In a statement, the club called the claims by Owen Falk “false and hurtful”. | hurtful=the club
# nested in reports
The mayor, Greta Holm, told the council that the works had “taken far too long”. | far=Greta Holm
Owen Falk rejected claims that he had “knowingly misled the public”. | knowingly=Owen Falk
He described the plan as outdated and urged Ruth Lane to “show her cards”. | cards=He
The firm said it had “met every condition” set by Ruth Lane. | condition=The firm
There was “no cause for alarm”, doctor Ralph Timms assured the parents. | alarm=Ralph Timms
In a letter to Owen Falk, parents wrote that the school was “falling apart”. | falling=parents
Ruth Lane was disappointed. The result, she said, fell “well short of hopes”. | short=she
# partial
The claims by Ruth Lane were “plucked out of thin air”, Owen Falk said. | plucked=Owen Falk
The board rejected the idea of Owen Falk as “over the top”. | top=The board
Ruth Lane, who had called the tower “a monument to vanity”, voted against it. | monument=Ruth Lane
The witnesses described Owen Falk as “calm and careful”. | calm=The witnesses
The chamber demanded “deeds not words” from Owen Falk. | deeds=The chamber
Only Ralph Timms saw “light at the end of the tunnel”. | tunnel=Ralph Timms
In the words of Ralph Timms, the lab had “done a clean job”. | clean=Ralph Timms
Neither Ruth Lane nor Ben Aston would speak of “a split in the party”. | split=Ben Aston
# colon, after
Ben Aston has no illusions: “This will be a hard winter.” | hard=Ben Aston
Owen Falk hit back: “Those who govern must decide.” | govern=Owen Falk
The owner of the shop next to Ben Aston shook her head: “Nobody asked us.” | asked=The owner of the shop
“That was close,” admitted Ben Aston, who had made a bet with Ruth Lane. | close=Ben Aston
“I want out,” Ben Aston reportedly told Owen Falk. | want=Ben Aston
“Get out,” he shouted at Owen Falk. | Get=he
Her message to Owen Falk: “Resign now.” | Resign=Her
When Ruth Lane left the hall, Owen Falk called after her: “This will have consequences!” | consequences=Owen Falk
# names with appositions, relative clauses
“We heard nothing all night,” Mr Poole, the caretaker, said. | heard=Mr Poole
“We heard nothing all night,” Dan Poole, a caretaker at the school, told the court. | heard=Dan Poole
Ruth Lane, 43, said she had “no regrets at all”. | regrets=Ruth Lane
Dan Poole, whom Ruth Lane had called “a liar and a cheat”, left the room. | liar=Ruth Lane
The plan, which Dan Poole described as “sound and affordable”, was dropped. | sound=Dan Poole
“We heard nothing all night.” (Dan Poole) | heard=Dan Poole
# persons beside somebody else
“This is madness,” said one resident. “Who will pay for it?” | madness=one resident | pay=one resident
Her husband: “I always knew.” Her brother sees it differently: “It was bad luck.” | knew=Her husband | luck=Her brother
`;
