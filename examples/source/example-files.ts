import { serializeProject } from '../../src/domain/project/project-file'
import { illustrativeAssessment } from './illustrative-assessment'
import { laoWorkshop2021 } from './lao-workshop-2021'

/** Written into the examples instead of a version, so that a release does not change them. */
const APP_VERSION = 'examples'

/** The text of each example file by its name. */
export function exampleFiles(): Record<string, string> {
  return {
    'lao-workshop-2021.onedoor.json': serializeProject(laoWorkshop2021(), APP_VERSION),
    'illustrative-assessment.onedoor.json': serializeProject(illustrativeAssessment(), APP_VERSION),
  }
}
