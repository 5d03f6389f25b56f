export { assumedPair, turnsOfDrawn } from './assumed.ts';
export { alternatingLives } from './alternating.ts';
export { bidRecord } from './bid-record.ts';
export { inBursts } from './bursts.ts';
export { echo } from './echo.ts';
export { drawPair, type FamilyPair } from './family.ts';
export { liveRecord } from './lives.ts';
export { plainTurns } from './plain-chat.ts';
export {
  type Plant,
  PLANTS,
  pseudoCouple,
  shiftedByWeeks,
  shuffled,
  type Simulator,
  SIMULATORS,
  synthesise,
  turnsFrom,
} from './synthetic.ts';
export { theoryRecord } from './theory.ts';
