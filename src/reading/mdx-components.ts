import './inline.css';
import './reading.css';
import Chart from '../charts/Chart.astro';
import ClaimCard from '../claims/ClaimCard.astro';
import MapView from '../map/MapView.astro';
import NumberCard from '../numbers/NumberCard.astro';
import TimelineStrip from '../timeline/TimelineStrip.astro';
import Answer from './Answer.astro';
import CheckYourself from './CheckYourself.astro';
import Cite from './Cite.astro';
import Event from './Event.astro';
import Link from './Link.astro';
import Mistake from './Mistake.astro';
import Paragraph from './Paragraph.astro';
import Place from './Place.astro';
import Question from './Question.astro';
import Section from './Section.astro';
import Step from './Step.astro';
import Task from './Task.astro';
import Term from './Term.astro';
import Views from './Views.astro';

/** What can be written in MDX, without imports; see CONTRIBUTING.md. */
export const components = {
  a: Link,
  Answer,
  Chart,
  CheckYourself,
  Cite,
  Claim: ClaimCard,
  Event,
  MapView,
  Mistake,
  Number: NumberCard,
  Paragraph,
  Place,
  Question,
  Section,
  Step,
  Task,
  Term,
  TimelineStrip,
  Views,
};
