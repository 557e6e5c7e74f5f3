import { expose } from 'comlink'
import { solverWorker } from './solver-worker.ts'

expose(solverWorker)
