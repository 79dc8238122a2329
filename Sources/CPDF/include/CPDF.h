#ifndef CPDF_H
#define CPDF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// PDF by cairo and FreeType. Both are loaded when the first document is made, not at the start of
// the program, which most days prints nothing.

typedef struct CPDF_Document CPDF_Document;

typedef enum {
  CPDF_DONE,
  /// cairo or FreeType is not installed.
  CPDF_NO_LIBRARY,
  /// A font file cannot be read.
  CPDF_NO_FONT,
  /// There is no memory, or the library has failed.
  CPDF_FAILED,
} CPDF_Status;

/// Begins a document of pages of one size, in points, with a title and two font files; NULL when it
/// fails, and the status says why. The fonts of the first document are those of all. `CPDF_free`
/// frees the document. One thread at a time.
CPDF_Document *_Nullable CPDF_create(double width, double height, const char *_Nonnull title,
                                     const char *_Nonnull regular, const char *_Nonnull bold,
                                     CPDF_Status *_Nonnull status);

/// The width of a character in a font of one point; negative when the font does not have it.
double CPDF_advance(CPDF_Document *_Nonnull document, bool bold, uint32_t character);

/// Opens and closes an element of the structure that screen readers follow, named as in PDF: `P`, `H1`.
void CPDF_open(CPDF_Document *_Nonnull document, const char *_Nonnull element);
void CPDF_close(CPDF_Document *_Nonnull document, const char *_Nonnull element);

/// Writes a line of UTF-8 from a point on its base line; y grows downwards.
void CPDF_show(CPDF_Document *_Nonnull document, bool bold, double size, double x, double y,
               const char *_Nonnull text, size_t count);

/// Draws a horizontal rule.
void CPDF_rule(CPDF_Document *_Nonnull document, double x, double y, double width, bool dashed);

/// Ends the page; what follows stands on the next one.
void CPDF_end_page(CPDF_Document *_Nonnull document);

/// Ends the document; its bytes live as long as it does.
CPDF_Status CPDF_finish(CPDF_Document *_Nonnull document, const void *_Nullable *_Nonnull bytes,
                        size_t *_Nonnull count);

/// Frees the document.
void CPDF_free(CPDF_Document *_Nonnull document);

#endif
