import type { Command } from '../command.ts';
import { app } from './app.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { cohort } from './cohort.ts';
import { forecast } from './forecast.ts';
import { mirror } from './mirror.ts';
import { model } from './model.ts';
import { plan } from './plan.ts';
import { read } from './read.ts';
import { talk } from './talk.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [read, mirror, model, claims, cohort, forecast, plan, check, talk, app];
