//! Whether there is a screen and something to draw with, and what to do where there is not.

use thiserror::Error;

/// Why there is no window.
#[derive(Debug, Error)]
pub enum OpenError {
    #[error(
        "no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.\n\
         Start it from a desktop session, or use the command line: dhow run --help"
    )]
    NoScreen,
    #[error(
        "no graphics driver was found, neither a card's nor a software one.\n\
         On Debian or Ubuntu install one that needs no card:  apt install mesa-vulkan-drivers\n\
         The command line works without:  dhow run --help"
    )]
    NoAdapter,
}

/// On Unix a window needs a display server; elsewhere there always is one.
pub fn has_screen() -> Result<(), OpenError> {
    let set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let unix = cfg!(all(unix, not(target_os = "macos")));
    if unix && !set("DISPLAY") && !set("WAYLAND_DISPLAY") { Err(OpenError::NoScreen) } else { Ok(()) }
}

/// Asks for an adapter and prefers Vulkan, a software one included: without a usable adapter the GL backend would panic
/// deep inside the renderer.
pub fn has_adapter() -> Result<(), OpenError> {
    let found = |backends: wgpu::Backends| {
        let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
        wanted.backends = backends;
        let instance = wgpu::Instance::new(wanted);
        !bevy::tasks::block_on(instance.enumerate_adapters(backends)).is_empty()
    };
    if std::env::var_os("WGPU_BACKEND").is_some() || found(wgpu::Backends::PRIMARY) || found(wgpu::Backends::GL) {
        Ok(())
    } else {
        Err(OpenError::NoAdapter)
    }
}
