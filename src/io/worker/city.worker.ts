import { expose } from 'comlink'
import { cityWorker } from './city-worker.ts'

expose(cityWorker)
