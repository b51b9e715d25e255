/*
 * Replaces the system's Kerberos library (libgssapi_krb5.so.2): issues a ticket for every request, so that a test can see the
 * requests. It has the functions that Chromium loads, by the C bindings of RFC 2744.
 */
#include <stdint.h>
#include <string.h>

typedef uint32_t OM_uint32;
typedef struct { size_t length; void *value; } gss_buffer;

/* A symbol for CUPS, which loads this library before Chromium does. */
void *GSS_C_NT_HOSTBASED_SERVICE = 0;

static char ticket[] = "stand-in ticket";

OM_uint32 gss_import_name(OM_uint32 *minor, gss_buffer *name, void *type, void **out) { *minor = 0; *out = ticket; return 0; }
OM_uint32 gss_release_name(OM_uint32 *minor, void **name) { *minor = 0; *name = 0; return 0; }
OM_uint32 gss_release_buffer(OM_uint32 *minor, gss_buffer *buffer) { *minor = 0; memset(buffer, 0, sizeof *buffer); return 0; }
OM_uint32 gss_display_name(OM_uint32 *minor, void *name, gss_buffer *out, void **type) { *minor = 0; memset(out, 0, sizeof *out); return 0; }
OM_uint32 gss_display_status(OM_uint32 *minor, OM_uint32 status, int type, void *mechanism, OM_uint32 *more, gss_buffer *out) {
  *minor = *more = 0;
  memset(out, 0, sizeof *out);
  return 0;
}
OM_uint32 gss_init_sec_context(OM_uint32 *minor, void *credential, void **context, void *target, void *mechanism, OM_uint32 flags,
                               OM_uint32 time, void *bindings, gss_buffer *in, void **actual, gss_buffer *out, OM_uint32 *returned,
                               OM_uint32 *lifetime) {
  *minor = 0;
  *context = ticket;
  out->length = sizeof ticket - 1;
  out->value = ticket;
  return 0;
}
OM_uint32 gss_wrap_size_limit(OM_uint32 *minor, void *context, int secret, OM_uint32 quality, OM_uint32 size, OM_uint32 *most) {
  *minor = *most = 0;
  return 0;
}
OM_uint32 gss_delete_sec_context(OM_uint32 *minor, void **context, gss_buffer *out) { *minor = 0; *context = 0; return 0; }
OM_uint32 gss_inquire_context(OM_uint32 *minor, void *context, void **source, void **target, OM_uint32 *lifetime, void **mechanism,
                              OM_uint32 *flags, int *local, int *open) { *minor = 0; return 0; }
