// English words by which an article printed as questions and answers tells who asks, who answers and whom it was held with.
// Own compilation. All in lower case.
import type { InterviewWords } from '../../pack/statements';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const interview: InterviewWords = {
  askers: words('q question interviewer reporter host moderator presenter'),
  answers: words('a answer'),
  talks: ['interview', 'conversation', 'q&a', 'interviews'],
  talkVerbs: words('spoke speaks talked talks interviewed sat answers answered'),
  partner: words('with to'),
  held: words('by conducted :'),
  joins: words('and'),
  heard: words('you your yours yourself'),
  heardUpper: false,
  familiar: words('you'),
};
