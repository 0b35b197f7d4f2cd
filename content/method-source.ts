import { politicalCommitment } from './building-blocks/01-political-commitment'
import { leadershipAndMindsets } from './building-blocks/02-leadership-and-mindsets'
import { systemThinking } from './building-blocks/03-system-thinking'
import { structuresAndProcesses } from './building-blocks/04-structures-and-processes'
import { financing } from './building-blocks/05-financing'
import { digitalTechnology } from './building-blocks/06-digital-technology'
import { nationalLocalCoherence } from './building-blocks/07-national-local-coherence'
import { stakeholderEngagement } from './building-blocks/08-stakeholder-engagement'
import { monitoringReportingEvaluation } from './building-blocks/09-monitoring-reporting-evaluation'
import { context } from './context'
import { frontOfficeAreas } from './front-office'
import { azerbaijan } from './good-practices/azerbaijan'
import { georgia } from './good-practices/georgia'
import { kazakhstan } from './good-practices/kazakhstan'
import { kenya } from './good-practices/kenya'
import { vietnam } from './good-practices/vietnam'
import { scale } from './scale'

/** All that is written in content/ about the method, in both languages and in the handbook's order. */
export const methodSource = {
  buildingBlocks: [
    politicalCommitment,
    leadershipAndMindsets,
    systemThinking,
    structuresAndProcesses,
    financing,
    digitalTechnology,
    nationalLocalCoherence,
    stakeholderEngagement,
    monitoringReportingEvaluation,
  ],
  frontOfficeAreas,
  context,
  goodPractices: [azerbaijan, georgia, kazakhstan, kenya, vietnam],
  scale,
}
