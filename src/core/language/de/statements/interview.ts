// German words by which an article printed as questions and answers tells who asks, who answers and whom it was held with.
// Own compilation. All in lower case.
import type { InterviewWords } from '../../pack/statements';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const interview: InterviewWords = {
  askers: words(
    'frage fragen interviewer interviewerin redaktion reporter reporterin moderator moderatorin leser leserin',
  ),
  answers: words('antwort antworten'),
  talks: ['interview', 'gespräch', 'interviews', 'gespräche'],
  talkVerbs: words('sprach sprachen spricht interviewt befragt interviewte'),
  partner: words('mit'),
  held: words('führte führten führt von :'),
  joins: words('und'),
  heard: words('sie ihnen ihr ihre ihrem ihren ihrer ihres'),
  heardUpper: true,
  familiar: words('du dir dich dein deine deinem deinen deiner euch euer eure'),
};
