import Glibc
import Hardening
import Workstation

ProcessHardening.begin()
exit(Program().run(Array(CommandLine.arguments.dropFirst())))
