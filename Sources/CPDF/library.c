#include "library.h"
#include <dlfcn.h>

// The names that the libraries promise to keep as long as their interface stays.
static const char cairo_name[] = "libcairo.so.2";
static const char freetype_name[] = "libfreetype.so.6";

const CPDF_Library *CPDF_library(void) {
  static CPDF_Library library;
  static bool is_loaded;
  if (is_loaded) return &library;
  // Never closed: code of a library may still be on its way out when the program ends.
  void *cairo = dlopen(cairo_name, RTLD_NOW | RTLD_LOCAL);
  void *freetype = dlopen(freetype_name, RTLD_NOW | RTLD_LOCAL);
  if (!cairo || !freetype) return NULL;
#define CPDF_FIND_CAIRO(name)                                                                      \
  if (!(library.name = (__typeof__(name) *)dlsym(cairo, #name))) return NULL;
#define CPDF_FIND_FREETYPE(name)                                                                   \
  if (!(library.name = (__typeof__(name) *)dlsym(freetype, #name))) return NULL;
  CPDF_CAIRO(CPDF_FIND_CAIRO)
  CPDF_FREETYPE(CPDF_FIND_FREETYPE)
  is_loaded = true;
  return &library;
}
