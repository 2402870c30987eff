using System.Reflection;
using System.Runtime.CompilerServices;

namespace BehindScenes.Web.Requests;

/// <summary>
/// The threads that the system tells of sockets. A kept page is read for and sent on one of them: a change of threads costs as much as
/// all the rest of it. Whatever may wait for the disk has to leave them first, or all who are connected wait along.
/// </summary>
internal static class IoThread
{
    private const string Inline = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>To be called before the first socket is opened. In another program, such as a test's, sockets are as that one has them.</summary>
    public static void UseForRequests(IWebHostBuilder host)
    {
        if (Assembly.GetEntryAssembly() == typeof(IoThread).Assembly && Environment.GetEnvironmentVariable(Inline) is null)
            Environment.SetEnvironmentVariable(Inline, "1");
        host.UseSockets(sockets =>
        {
            sockets.UnsafePreferInlineScheduling = true;
            // Four kilobytes for each who is connected, and one call of the system less for each request.
            sockets.WaitForDataBeforeAllocatingBuffer = false;
        });
    }

    /// <summary>Goes on with a request on a thread that may wait.</summary>
    public static async Task LeaveAsync(HttpContext context, RequestDelegate next)
    {
        await Task.Yield();
        await next(context);
    }

    /// <summary>Fetches each row on a thread that may wait, as a slow reader's socket is what lets a download go on.</summary>
    public static async IAsyncEnumerable<T> LeftForEach<T>(this IAsyncEnumerable<T> rows, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            yield return row;
            await Task.Yield();
        }
    }
}
