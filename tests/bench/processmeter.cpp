#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// Runs a program and prints its CPU time in milliseconds and its largest memory in megabytes: processmeter SECONDS PROGRAM
// ARGUMENT... After so many seconds of CPU time it is ended, and the code is 3. A program of its own, because a process starts
// with the memory of the one that it was forked from.

namespace {

double ms(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

[[noreturn]] void become(char **program, rlim_t seconds)
{
    const rlimit limit{seconds, seconds};
    setrlimit(RLIMIT_CPU, &limit);
    const int nothing = open("/dev/null", O_WRONLY);
    dup2(nothing, STDOUT_FILENO);
    execvp(program[0], program);
    std::fprintf(stderr, "%s: %s\n", program[0], std::strerror(errno));
    _exit(127);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const pid_t child = fork();
    if (child == 0)
        become(argv + 2, std::strtoul(argv[1], nullptr, 10));
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return 1;
    const bool cut = WIFSIGNALED(status) && (WTERMSIG(status) == SIGKILL || WTERMSIG(status) == SIGXCPU);
    if (!cut && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
        return 1;
    std::printf("%.3f %.3f\n", ms(usage.ru_utime) + ms(usage.ru_stime), double(usage.ru_maxrss) / 1024);
    return cut ? 3 : 0;
}
