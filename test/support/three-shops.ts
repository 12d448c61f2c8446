/** Three catalogues that the laws of understanding are held against. */
import { demoCatalog } from '../../src/catalog/demo/generate.ts'
import { madeShops } from './made-shops.ts'
import { memoryCatalog } from './memory-catalog.ts'
import { NOW, shopTalk } from './shop-talk.ts'

export const SHOPS = [
  shopTalk('demo', memoryCatalog([...demoCatalog(NOW, 360)])),
  shopTalk('market', memoryCatalog(madeShops.market)),
  shopTalk('parts', memoryCatalog(madeShops.parts)),
] as const
