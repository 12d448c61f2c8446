/** The shop's clock and money, as its profile says. Null where it says nothing. */
import { computed } from '@preact/signals'
import type { ShopProfile } from '../../../shared/shop-profile.ts'
import { adminRequest } from './api.ts'
import { createResource } from './resource.ts'

export const shopProfile = createResource(() => adminRequest<ShopProfile>('/api/v1/admin/profile'))

export const shopZone = computed(() => shopProfile.reading.value.value?.timeZone || null)
export const shopCurrency = computed(() => shopProfile.reading.value.value?.currency || null)
