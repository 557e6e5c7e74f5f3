import { browserServices } from './browser-services.ts'
import { createWorkbench } from './create-workbench.ts'

/** The workbench of this page. */
export const workbench = createWorkbench(browserServices())
