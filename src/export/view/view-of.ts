import type { Project } from '../../domain/project/schema'
import type { DocumentKind, ExportRequest, MethodTexts } from '../request'
import { assessmentView, type AssessmentView } from './assessment-view'
import { blankView, type BlankView } from './blank-view'
import { briefView, type BriefView } from './brief-view'
import { matricesView, type MatricesView } from './matrix-view'

/**
 * A document before it is a file: all that is said in it, and nothing of how it looks. Every format is made from it.
 */
export type DocumentView =
  | { document: 'action-matrices'; view: MatricesView }
  | { document: 'assessment'; view: AssessmentView }
  | { document: 'blank'; view: BlankView }
  | { document: 'brief'; view: BriefView }

type Viewer = (project: Project, request: ExportRequest, methods: MethodTexts) => DocumentView

const viewers: Record<DocumentKind, Viewer> = {
  'action-matrices': (...given) => ({ document: 'action-matrices', view: matricesView(...given) }),
  assessment: (...given) => ({ document: 'assessment', view: assessmentView(...given) }),
  blank: (...given) => ({ document: 'blank', view: blankView(...given) }),
  brief: (...given) => ({ document: 'brief', view: briefView(...given) }),
}

/**
 * The view of the document that is asked for.
 * @param methods the method in every language of the request
 * @throws Error when a language of the method is missing
 */
export function viewOf(project: Project, request: ExportRequest, methods: MethodTexts): DocumentView {
  return viewers[request.document](project, request, methods)
}
