// English has none of the shapes of bodies that the names room makes of German nouns. Own compilation (CC0).
import type { BodyWords } from '../../pack/names';

const never = (): boolean => false;

export const bodies: BodyWords = {
  isUnit: never,
  isJoint: never,
  isOfRegion: never,
  isFront: never,
  isHospital: never,
  hospitalOf: () => '',
  isSingular: never,
  isCause: never,
  isGathering: never,
  isWhere: never,
  isOfTown: never,
  into: '',
  isNear: never,
  isHouse: never,
  isLocal: never,
  isSeat: never,
  isJointOrgan: never,
  isOfLand: never,
  isList: never,
  isWholeKind: never,
  isLandform: never,
};
