#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/xmlreader.h>

/// `xmlFree` is a mutable global function pointer, which Swift 6 does not let through.
static inline void cxml_free(void *pointer) { xmlFree(pointer); }
