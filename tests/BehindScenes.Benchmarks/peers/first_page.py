"""first_page.py HOST:PORT PATH LOG COMMAND...: starts a program, asks it every 5 ms, and prints after how many milliseconds the page was there."""
import http.client
import subprocess
import sys
import time

LONGEST_SECONDS = 300
NOT_YET = 503


def has_page(host, path):
    connection = http.client.HTTPConnection(host, timeout=LONGEST_SECONDS)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
    except OSError:
        return False
    finally:
        connection.close()
    if answer.status not in (200, NOT_YET):
        sys.exit(f"{path} answers {answer.status}")
    return answer.status == 200


host, path, log_path, *command = sys.argv[1:]
with open(log_path, "w") as log:
    begun = time.perf_counter()
    program = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        while not has_page(host, path):
            if program.poll() is not None:
                sys.exit(f"{command[0]} ended with code {program.returncode}; see {log_path}")
            if time.perf_counter() - begun > LONGEST_SECONDS:
                sys.exit(f"{command[0]} has no page {path} after {LONGEST_SECONDS} s; see {log_path}")
            time.sleep(0.005)
        print(f"{(time.perf_counter() - begun) * 1000:.0f}")
    finally:
        program.terminate()
        program.wait()
