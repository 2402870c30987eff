using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Microsoft.Data.Sqlite;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.AssemblyDirectory | DllImportSearchPath.SafeDirectories)]

namespace BehindScenes.Catalogue.Database;

/// <summary>
/// Binds EF Core to the SQLite that is there. EF Core 10 is compiled against SQLitePCLRaw 2.1.13 and the loader refuses an older
/// assembly, though all members that Microsoft.Data.Sqlite calls exist since 2.0.6. Where a package source holds no newer one,
/// this answers the loader's question with the assembly that lies beside the program; where versions match, it is never asked.
/// The native library is the system's if that is newer than the bundled one, for its security fixes.
/// </summary>
internal static class SqliteBinding
{
    private const string ManagedPrefix = "SQLitePCLRaw.";
    private const string Provider = "SQLitePCLRaw.provider.e_sqlite3";
    /// <summary>The native library's name for whoever imports a function of it.</summary>
    internal const string Engine = "e_sqlite3";

    private const string System = "libsqlite3.so.0";

    /// <summary>SQLITE_CONFIG_MULTITHREAD.</summary>
    private const int OneThreadAConnection = 2;

#pragma warning disable CA2255 // A module initializer in a library: it must run before EF Core first asks for the assembly.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Bind()
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            if (name.Name?.StartsWith(ManagedPrefix, StringComparison.Ordinal) != true)
                return null;
            var path = Path.Combine(AppContext.BaseDirectory, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        NativeLibrary.SetDllImportResolver(typeof(SqliteBinding).Assembly, Resolve);
        AppDomain.CurrentDomain.AssemblyLoad += (_, loaded) =>
        {
            if (loaded.LoadedAssembly.GetName().Name == Provider)
                NativeLibrary.SetDllImportResolver(loaded.LoadedAssembly, Resolve);
        };
    }

    /// <summary>What SQLite knows a connection by. Its type is of another assembly version than the one compiled against, so it is asked for by name.</summary>
    internal static nint HandleOf(SqliteConnection connection) => ((SafeHandle)typeof(SqliteConnection).GetProperty("Handle")!.GetValue(connection)!).DangerousGetHandle();

    internal static nint Resolve(string library, Assembly assembly, DllImportSearchPath? search)
    {
        if (library != Engine || !NativeLibrary.TryLoad(System, out var system))
            return 0;
        var hasBundled = NativeLibrary.TryLoad(Engine, assembly, search, out var bundled);
        var engine = !hasBundled || Version(system) > Version(bundled) ? system : bundled;
        Unlock(engine);
        return engine;
    }

    /// <summary>No two threads ever use one connection at a time, so that it need not lock itself for each column that is read. Says nothing to an engine that is in use already.</summary>
    private static unsafe void Unlock(nint library) =>
        _ = ((delegate* unmanaged[Cdecl]<int, int>)NativeLibrary.GetExport(library, "sqlite3_config"))(OneThreadAConnection);

    private static unsafe int Version(nint library) =>
        ((delegate* unmanaged[Cdecl]<int>)NativeLibrary.GetExport(library, "sqlite3_libversion_number"))();
}
