// Loaded before the C library, this fails what a test asks for with "input/output error", as a bad disk does. The file
// named by FAULTS says what, one line each: an operation (read, write or sync), a space, and a part of a path.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int faulty(const char *operation, int fd) {
    char list[1024], link[64], path[4096];
    const char *name = getenv("FAULTS");
    if (!name) return 0;
    int file = syscall(SYS_openat, AT_FDCWD, name, O_RDONLY | O_CLOEXEC);
    if (file < 0) return 0;
    ssize_t length = syscall(SYS_read, file, list, sizeof list - 1);
    syscall(SYS_close, file);
    if (length <= 0) return 0;
    list[length] = 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t end = readlink(link, path, sizeof path - 1);
    if (end <= 0) return 0;
    path[end] = 0;
    char *rest, *line;
    for (line = strtok_r(list, "\n", &rest); line; line = strtok_r(NULL, "\n", &rest)) {
        size_t word = strlen(operation);
        if (!strncmp(line, operation, word) && line[word] == ' ' && strstr(path, line + word + 1)) return 1;
    }
    return 0;
}

#define FAIL_OR(result, name, operation, parameters, arguments)                     \
    result name parameters {                                                        \
        static result (*real) parameters;                                           \
        if (!real) real = (result (*) parameters) dlsym(RTLD_NEXT, #name);          \
        if (faulty(operation, fd)) { errno = EIO; return -1; }                      \
        return real arguments;                                                      \
    }

FAIL_OR(ssize_t, read, "read", (int fd, void *to, size_t count), (fd, to, count))
FAIL_OR(ssize_t, pread, "read", (int fd, void *to, size_t count, off_t at), (fd, to, count, at))
FAIL_OR(ssize_t, pread64, "read", (int fd, void *to, size_t count, off64_t at), (fd, to, count, at))
FAIL_OR(ssize_t, write, "write", (int fd, const void *from, size_t count), (fd, from, count))
FAIL_OR(ssize_t, pwrite, "write", (int fd, const void *from, size_t count, off_t at), (fd, from, count, at))
FAIL_OR(ssize_t, pwrite64, "write", (int fd, const void *from, size_t count, off64_t at), (fd, from, count, at))
FAIL_OR(int, fsync, "sync", (int fd), (fd))
FAIL_OR(int, fdatasync, "sync", (int fd), (fd))
