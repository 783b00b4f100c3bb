// »eine US-Delegation unter Leitung von Dan Driscoll«, `a delegation from Oslo led by …` → whose delegation it is and who
// leads it, as far as the words beside it say so. Later »die Delegation« is resolved by it, elsewhere.
import { clusterAt, personStartingAt, properNameAt, sentenceRange, tokenNorm, type Scene } from './scene';

export interface Delegation {
  readonly token: number;
  /** Cluster of the state or organisation that sent it, or -1. */
  readonly sender: number;
  /** Cluster of the person who leads it, or -1. */
  readonly leader: number;
}

/** All delegations that an article brings in with a sender or a leader, in order. */
export function readDelegations(scene: Scene): Delegation[] {
  const out: Delegation[] = [];
  const { delegations } = scene.pack.descriptions;
  scene.tokens.forEach((token, t) => {
    if (token.kind !== 'word') return;
    const tail = token.norm.slice(token.norm.lastIndexOf('-') + 1);
    if (!delegations.has(tail)) return;
    const sender = senderAt(scene, t);
    const leader = leaderAt(scene, t);
    if (sender >= 0 || leader >= 0) out.push({ token: t, sender, leader });
  });
  return out;
}

function notPerson(scene: Scene, cluster: number): number {
  return cluster >= 0 && scene.clusters[cluster]?.type !== 'person' ? cluster : -1;
}

function senderAt(scene: Scene, t: number): number {
  // »US-Delegation«, »russische Delegation«, »Norwegens Delegation«
  for (const at of [t, t - 1]) {
    const cluster = notPerson(scene, clusterAt(scene, at));
    if (cluster >= 0) return cluster;
  }
  // »Delegation aus Oslo«, »Delegation der Weltbank«, `delegation from the ministry`
  const words = scene.pack.descriptions;
  if (!words.fromWords.has(tokenNorm(scene, t + 1)) && !words.narrows.has(tokenNorm(scene, t + 1))) return -1;
  const at = scene.pack.determiners.has(tokenNorm(scene, t + 2)) ? t + 3 : t + 2;
  const direct = notPerson(scene, clusterAt(scene, at));
  return direct >= 0
    ? direct
    : words.definite.has(tokenNorm(scene, t + 1))
      ? notPerson(scene, clusterAt(scene, t + 2))
      : -1;
}

/** The person behind »unter Leitung von«, »angeführt von«, in the same sentence. */
function leaderAt(scene: Scene, t: number): number {
  const words = scene.pack.descriptions;
  const [first, end] = sentenceRange(scene, t);
  for (let k = first; k < end; k++) {
    if (!words.leadWords.has(tokenNorm(scene, k))) continue;
    for (let n = k + 1; n < Math.min(end, k + 8); n++) {
      const person = personStartingAt(scene, n);
      if (person >= 0) return person;
      if (properNameAt(scene, n) !== null || scene.tokens[n]?.kind === 'punct') break;
    }
  }
  return -1;
}
