/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Whether AddressSanitizer looks on: it takes several times the time and the memory. gcc says it
 * by a macro and older clang as a feature. */
#if defined __SANITIZE_ADDRESS__
#define IS_SANITIZED 1
#elif defined __has_feature
#if __has_feature (address_sanitizer)
#define IS_SANITIZED 1
#endif
#endif

#ifndef IS_SANITIZED
#define IS_SANITIZED 0
#endif
