import type { ReactNode } from 'react';
import { Footnote } from '../footnote.tsx';

/** The whole thing to be read in two minutes, with nothing to press. */
export function TwoMinutes(): ReactNode {
  return (
    <article className="reading">
      <h1 tabIndex={-1}>In two minutes, with nothing to press.</h1>
      <p>
        One person moves toward closeness: more questions, more messages, more need shown. The other moves away:
        quieter, busier, elsewhere. The first reaches harder, the second goes further. Nobody wins, and both are
        puzzled. It happens between lovers, between friends, between parents and children.
      </p>
      <p>
        Neither part belongs to the person who is in it. When the one who reaches lets go, the other often comes nearer;
        when that one comes nearer, the first relaxes. It is a balance that two people make, moment by moment, without
        meaning to. In another relationship the same person may stand on the other side.
      </p>
      <p>
        Reaching is a protest against distance. It is often fair, and often said in a way that makes the distance grow.
        Stepping back is a protection: closeness has come to mean being overwhelmed, or losing something. Both are old
        alarms and neither is a flaw. And the timing is cruel: the alarm is loudest when the other is farthest, so the
        strongest reach arrives when it is hardest to take in.
      </p>
      <p>
        One may conclude “I am not wanted”, the other “it is never enough”. Both describe what they see, and both miss
        the dance. It can go on for years.
      </p>
      <p>
        There is another choreography. For the one who reaches: to bear a gap without reading it as the end; to have a
        life outside; to stop pressing and keep the warmth. For the one who steps back: to tell closeness from the fear
        of it by staying a little longer; small, deliberate, steady reaches rather than one grand one, and rather than
        another talk about the pattern. Seeing the dance does not stop it, but it makes it less maddening to be in. And
        one of the two need only be willing to miss a step.
      </p>
      <p>
        Where one is afraid of the other, or controlled, none of this is meant. Then it is not a dance, and{' '}
        <a href="#safety">other help comes first</a>.
      </p>
      <h2>How much of this is known</h2>
      <Footnote standing="solid" sources="Papp and others 2009; Schrodt and others 2014; Holley and others 2013.">
        The pattern, that it is hard on both, and that it can last.
      </Footnote>
      <Footnote standing="mixed" sources="La Guardia and others 2000; Johnson & Neyer 2019.">
        That the parts belong to the pairing. They also follow people.
      </Footnote>
      <Footnote standing="thin" sources="Lerner 1985; Overall and others 2013.">
        That letting go kindly brings the other nearer.
      </Footnote>
      <Footnote
        standing="untested"
        sources="No study found as worded; Bayraktaroğlu and others 2023 and Girme and others 2015 come nearest."
      >
        That small steady reaches do more than a grand one or a talk.
      </Footnote>
      <Footnote standing="untested" sources="No published study of message records.">
        That times between messages show any of it. So treat what this app shows as a question.
      </Footnote>
    </article>
  );
}
