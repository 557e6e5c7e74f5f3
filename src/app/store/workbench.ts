import { browserServices } from './browser-services.ts'
import { createWorkbench } from './create-workbench.ts'
import { isLeadersView } from './is-leaders-view.ts'

/** The workbench of this page. */
export const workbench = createWorkbench(browserServices(isLeadersView))
